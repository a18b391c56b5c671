/// Taking a message from the caller.
package struct Voicemail: Hashable, Sendable, Codable {
    /// The box the recording is filed under.
    package let box: String
    /// What is said before the tone; nil for the built-in sentence.
    package let greeting: Speech?
    /// The longest message in seconds, 1 to 14400.
    package let maxLengthSeconds: Int

    /// Puts a voicemail step together; a length out of range is moved to the nearest that Telnyx allows.
    package init(_ box: String, greeting: Speech? = nil, maxLengthSeconds: Int = 180) {
        self.box = box
        self.greeting = greeting
        self.maxLengthSeconds = min(max(maxLengthSeconds, 1), 14_400)
    }
}
