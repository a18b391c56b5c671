/// `call.recording.transcription.saved`: the words of a recording.
public struct RecordingTranscription: Hashable, Sendable {
    /// The recording.
    public let recordingID: String?
    /// Its transcription.
    public let transcriptionID: String?
    /// `completed`.
    public let status: String?
    /// The words.
    public let text: String?

    init(_ fields: JSONFields) {
        recordingID = fields.word("recording_id")
        transcriptionID = fields.word("recording_transcription_id")
        status = fields.word("status")
        text = fields.word("transcription_text")
    }
}
