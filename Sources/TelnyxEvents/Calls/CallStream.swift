/// `streaming.*` and `call.fork.*`: the media of the call goes somewhere else as well.
public struct CallStream: Hashable, Sendable {
    /// The stream.
    public let streamID: String?
    /// `websocket`, `dialogflow`, `decrypted` and others.
    public let type: String?
    /// Where it goes.
    public let url: String?
    /// Which side of the call.
    public let track: String?
    /// Why it failed.
    public let failureReason: String?

    init(_ fields: JSONFields) {
        streamID = fields.word("stream_id")
        type = fields.word("stream_type")
        url = fields.word("stream_url") ?? fields.object("stream_params").word("stream_url")
        track = fields.object("stream_params").word("track", "stream_track")
        failureReason = fields.word("failure_reason")
    }
}
