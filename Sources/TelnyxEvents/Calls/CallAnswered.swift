public import Foundation

/// `call.answered`: somebody, or something, picked up.
public struct CallAnswered: Hashable, Sendable {
    /// When the leg began, not when it was answered.
    public let startedAt: Date?
    /// The codec in use.
    public let codec: String?
    /// Samples per second.
    public let samplingRate: Int?
    /// Custom headers, ours.
    public let customHeaders: [CallHeader]
    /// SIP headers passed through.
    public let sipHeaders: [CallHeader]
    /// Tags of the connection.
    public let tags: [String]

    init(_ fields: JSONFields) {
        startedAt = fields.date("start_time")
        codec = fields.word("codec")
        samplingRate = fields.count("sampling_rate")
        customHeaders = fields.objects("custom_headers").map(CallHeader.init)
        sipHeaders = fields.objects("sip_headers").map(CallHeader.init)
        tags = fields.words("tags")
    }
}
