/// A voice; its prefix picks the engine that speaks.
public struct VoiceName: RawRepresentable, Hashable, Sendable {
    /// The name as Telnyx wants it: `Polly.Joanna-Neural`.
    public let rawValue: String

    /// A voice by its full name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The basic male voice, English only; what Telnyx takes without a voice.
    public static let man = VoiceName(rawValue: "man")
    /// The basic female voice, English only.
    public static let woman = VoiceName(rawValue: "woman")
    /// The basic voice that listens to `language`.
    public static let alice = VoiceName(rawValue: "alice")

    /// A voice of Amazon Polly.
    public static func polly(_ voice: String, neural: Bool = false) -> VoiceName {
        VoiceName(rawValue: "Polly.\(voice)\(neural ? "-Neural" : "")")
    }

    /// A voice of Microsoft Azure; with a key of your own it needs a region.
    public static func azure(_ voice: String) -> VoiceName { VoiceName(rawValue: "Azure.\(voice)") }

    /// A voice of ElevenLabs; it needs a key.
    public static func elevenLabs(model: String, _ voice: String) -> VoiceName { by("ElevenLabs", model, voice) }

    /// A voice of Telnyx, of the models `Natural`, `NaturalHD`, `KokoroTTS` and others.
    public static func telnyx(model: String, _ voice: String) -> VoiceName { by("Telnyx", model, voice) }

    /// A voice of any other engine, `Rime` or `Inworld` for instance.
    public static func by(_ engine: String, _ model: String, _ voice: String) -> VoiceName {
        VoiceName(rawValue: "\(engine).\(model).\(voice)")
    }

    /// The prefix that picks the engine; nil for the basic voices.
    public var engine: String? {
        rawValue.firstIndex(of: ".").map { String(rawValue[..<$0]) }
    }
}

extension VoiceName: ExpressibleByStringLiteral {
    /// A voice by its full name.
    public init(stringLiteral value: String) { self.init(rawValue: value) }
}
