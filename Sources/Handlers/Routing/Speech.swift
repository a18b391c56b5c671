/// A sentence for the caller.
package struct Speech: Hashable, Sendable, Codable {
    /// The words; `{caller.name}` and its like are filled in when it is spoken.
    package let text: String
    /// A voice as TeXML names it, `Polly.Joanna`; nil for the default voice.
    package let voice: String?
    /// The language, `en-GB`; nil for the voice's own.
    package let language: String?

    /// Puts a sentence together.
    package init(_ text: String, voice: String? = nil, language: String? = nil) {
        self.text = text
        self.voice = voice
        self.language = language
    }
}
