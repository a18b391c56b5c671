/// How one attempt ended; what the outbox makes of it depends on the destination's guarantee.
package enum CarryAnswer: Hashable, Sendable {
    /// The destination took it; `answer` is worth keeping, for example the message's id.
    case accepted(answer: String?)
    /// The destination refused it for good.
    case rejected(reason: String)
    /// Telnyx holds a block for this recipient (error 40300).
    case blocked(reason: String)
    /// The destination wants nothing any more: everything for it waits until an operator lets it go on.
    case gone(reason: String)
    /// The destination asks for a pause; it did nothing.
    case throttled(retryAfter: Duration?, reason: String)
    /// The destination says that it cannot now (5xx).
    case unavailable(retryAfter: Duration?, reason: String)
    /// Nothing left this machine: no connection, no address, no certificate.
    case unreachable(reason: String)
    /// The request left and no answer came: it may have been carried out.
    case unanswered(reason: String)

    /// Whether the destination seems to be down, which is what its breaker counts.
    var isOutage: Bool {
        switch self {
        case .accepted, .rejected, .blocked, .throttled, .gone: false
        case .unavailable, .unreachable, .unanswered: true
        }
    }
}
