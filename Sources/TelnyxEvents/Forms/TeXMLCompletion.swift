public import Foundation

/// How a call ended, from its last status callback.
public struct TeXMLCompletion: Hashable, Sendable {
    /// Why.
    public let cause: Open<HangupCause>?
    /// By whom.
    public let source: Open<HangupSource>?
    /// The SIP response code.
    public let sipCause: String?
    /// When it began.
    public let startedAt: Date?
    /// When it was answered.
    public let answeredAt: Date?
    /// When it ended.
    public let endedAt: Date?
    /// Measurements, as JSON text.
    public let qualityStats: String?

    init(_ fields: FormFields) {
        cause = fields.open("HangupCause")
        source = fields.open("HangupSource")
        sipCause = fields.word("SipHangupCause")
        startedAt = fields.date("StartTime")
        answeredAt = fields.date("AnsweredTime")
        endedAt = fields.date("EndTime")
        qualityStats = fields.word("CallQualityStats")
    }
}
