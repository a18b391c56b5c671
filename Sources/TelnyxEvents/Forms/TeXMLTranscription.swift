/// The words of a recording, or heard while the call goes on.
public struct TeXMLTranscription: Hashable, Sendable {
    /// Its id; nil while the call goes on.
    public let transcriptionID: String?
    /// The recording.
    public let recordingID: String?
    /// `completed`.
    public let status: String?
    /// The words.
    public let text: String?
    /// How sure the recogniser is, 0 to 1.
    public let confidence: Double?
    /// False while the words may still change.
    public let isFinal: Bool?

    init(_ fields: FormFields) {
        transcriptionID = fields.word("TranscriptionSid")
        recordingID = fields.word("RecordingSid")
        status = fields.word("TranscriptionStatus")
        text = fields.word("TranscriptionText", "Transcript")
        confidence = fields.number("Confidence")
        isFinal = fields.flag("IsFinal")
    }
}
