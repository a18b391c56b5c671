public import Foundation

/// `call.hangup`: the leg is over.
///
/// Real bodies carry neither direction nor state; both are to be kept from `call.initiated`.
public struct CallHangup: Hashable, Sendable {
    /// Why.
    public let cause: Open<HangupCause>?
    /// By whom.
    public let source: Open<HangupSource>?
    /// The SIP response code as text; may be `unspecified`, and has been seen to contradict `cause`.
    public let sipCause: String?
    /// When the leg began.
    public let startedAt: Date?
    /// When it ended.
    public let endedAt: Date?
    /// How it sounded, when measured.
    public let quality: CallQuality?
    /// Custom headers, ours.
    public let customHeaders: [CallHeader]
    /// SIP headers passed through.
    public let sipHeaders: [CallHeader]
    /// Tags of the connection.
    public let tags: [String]

    init(_ fields: JSONFields) {
        cause = fields.open("hangup_cause")
        source = fields.open("hangup_source")
        sipCause = fields.word("sip_hangup_cause")
        startedAt = fields.date("start_time")
        endedAt = fields.date("end_time")
        quality = fields.presentObject("call_quality_stats").map(CallQuality.init)
        customHeaders = fields.objects("custom_headers").map(CallHeader.init)
        sipHeaders = fields.objects("sip_headers").map(CallHeader.init)
        tags = fields.words("tags")
    }
}
