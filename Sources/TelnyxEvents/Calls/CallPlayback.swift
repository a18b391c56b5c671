/// `call.playback.*`, `call.speak.*` and their conference forms: what was played or spoken.
public struct CallPlayback: Hashable, Sendable {
    /// The media, by URL.
    public let mediaURL: String?
    /// The media, by its name at Telnyx.
    public let mediaName: String?
    /// Whether it was mixed over something else.
    public let isOverlay: Bool?
    /// How it ended; nil when it has begun.
    public let status: Open<PlaybackStatus>?
    /// More about a failure.
    public let statusDetail: String?

    init(_ fields: JSONFields) {
        mediaURL = fields.word("media_url")
        mediaName = fields.word("media_name")
        isOverlay = fields.flag("overlay")
        status = fields.open("status")
        statusDetail = fields.word("status_detail")
    }
}
