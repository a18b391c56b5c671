/// Who recognises speech.
///
/// The list grows: any name can be held, and validation says which verbs are known to take it.
public struct TranscriptionEngine: RawRepresentable, Hashable, Sendable {
    /// The name as Telnyx wants it.
    public let rawValue: String

    /// An engine by its name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Google.
    public static let google: TranscriptionEngine = "Google"
    /// Telnyx.
    public static let telnyx: TranscriptionEngine = "Telnyx"
    /// Azure.
    public static let azure: TranscriptionEngine = "Azure"
    /// Deepgram.
    public static let deepgram: TranscriptionEngine = "Deepgram"
    /// xAI.
    public static let xAI: TranscriptionEngine = "xAI"
    /// AssemblyAI.
    public static let assemblyAI: TranscriptionEngine = "AssemblyAI"
    /// Soniox.
    public static let soniox: TranscriptionEngine = "Soniox"
    /// Speechmatics.
    public static let speechmatics: TranscriptionEngine = "Speechmatics"
    /// Parakeet.
    public static let parakeet: TranscriptionEngine = "Parakeet"
    /// Humain.
    public static let humain: TranscriptionEngine = "Humain"
    /// Reson8.
    public static let reson8: TranscriptionEngine = "Reson8"
    /// Cohere.
    public static let cohere: TranscriptionEngine = "Cohere"
    /// The engine that Telnyx calls A, Google.
    public static let a: TranscriptionEngine = "A"
    /// The engine that Telnyx calls B, its own.
    public static let b: TranscriptionEngine = "B"

    static let forGather: [TranscriptionEngine] = [
        .google, .telnyx, .azure, .deepgram, .xAI, .assemblyAI, .soniox, .speechmatics,
        .parakeet, .humain, .reson8, .cohere,
    ]
    static let forTranscription = forGather + [.a, .b]
    static let forRecord: [TranscriptionEngine] = [.a, .b, .deepgram, "deepgram"]
}

extension TranscriptionEngine: ExpressibleByStringLiteral {
    /// An engine by its name.
    public init(stringLiteral value: String) { self.init(rawValue: value) }
}
