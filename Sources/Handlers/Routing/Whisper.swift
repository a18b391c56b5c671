/// What somebody who picks up hears before the caller is connected.
package struct Whisper: Hashable, Sendable, Codable {
    /// What is heard.
    package let prompt: Prompt
    /// The key that takes the call, one of `0-9 * #`; nil when picking up is enough.
    package let acceptKey: String?

    /// Puts a whisper together.
    package init(_ prompt: Prompt, acceptKey: String? = nil) {
        self.prompt = prompt
        self.acceptKey = acceptKey
    }
}
