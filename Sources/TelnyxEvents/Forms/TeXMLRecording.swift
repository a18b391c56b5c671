/// A recording made by `<Record>` or `<Dial record>`.
public struct TeXMLRecording: Hashable, Sendable {
    /// Its id, for a fresh link from the recordings API.
    public let recordingID: String?
    /// `in-progress`, `completed`, `absent`.
    public let status: String?
    /// The verb that made it, for example `DialVerb`.
    public let source: String?
    /// 1 or 2.
    public let channelCount: Int?
    /// How long it is.
    public let duration: Duration?
    /// A pre-signed link to be used exactly as it stands, dead after 10 minutes.
    public let url: String?

    init(_ fields: FormFields) {
        recordingID = fields.word("RecordingSid")
        status = fields.word("RecordingStatus")
        source = fields.word("RecordingSource")
        channelCount = fields.count("RecordingChannels")
        duration = fields.seconds("RecordingDuration")
        url = fields.word("RecordingUrl")
    }
}
