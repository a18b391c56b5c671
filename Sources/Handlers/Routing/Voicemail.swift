/// Taking a message from the caller.
package struct Voicemail: Hashable, Sendable {
    /// The box the recording is filed under.
    package let box: String
    /// What is heard before the tone; nil for the built-in sentence.
    package let greeting: Prompt?
    /// The longest message in seconds, 1 to 14400.
    package let maxLengthSeconds: Int

    /// Puts a voicemail step together; a length out of range is moved to the nearest that Telnyx allows.
    package init(_ box: String, greeting: Prompt? = nil, maxLengthSeconds: Int = 180) {
        self.box = box
        self.greeting = greeting
        self.maxLengthSeconds = min(max(maxLengthSeconds, 1), 14_400)
    }
}

extension Voicemail: Codable {
    private enum CodingKeys: String, CodingKey {
        case box = "voicemail"
        case greeting
        case maxLengthSeconds = "max-length"
    }
}
