/// `call.transcription`: words heard while the call goes on.
public struct CallTranscription: Hashable, Sendable {
    /// The words.
    public let text: String?
    /// How sure the recogniser is, 0 to 1.
    public let confidence: Double?
    /// False while the words may still change.
    public let isFinal: Bool?
    /// `inbound` or `outbound`.
    public let track: String?

    init(_ fields: JSONFields) {
        text = fields.word("transcript")
        confidence = fields.number("confidence")
        isFinal = fields.flag("is_final")
        track = fields.word("transcription_track")
    }
}
