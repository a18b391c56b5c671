/// Why a call to Telnyx's API did not succeed, sorted by what may be done about it.
package enum TelnyxError: Error, Hashable, Sendable {
    /// Refused for good (4xx).
    case refused(status: Int, faults: [TelnyxFault])
    /// Too many requests (429).
    case throttled(retryAfter: Duration?)
    /// Telnyx cannot now, and did nothing (500, 503).
    case unavailable(status: Int, retryAfter: Duration?)
    /// Nothing left this machine.
    case unreachable(reason: String)
    /// The request left, and what became of it is not known: no answer, or a gateway that got none (502, 504).
    case unanswered(reason: String)
    /// Accepted, but the answer says nothing we understand.
    case unreadable(status: Int)

    /// One line for the outbox row and the log: codes and titles, no phone numbers.
    package var summary: String {
        switch self {
        case .refused(let status, let faults):
            (["\(status)"] + faults.map { "\($0.code) \($0.title)" }).joined(separator: ": ")
        case .throttled: "429: too many requests"
        case .unavailable(let status, _): "\(status): unavailable"
        case .unreachable(let reason): "not reached: \(reason)"
        case .unanswered(let reason): "no answer: \(reason)"
        case .unreadable(let status): "\(status): not understood"
        }
    }

    /// Whether the fault with that code is among them.
    func has(_ code: String) -> Bool {
        if case .refused(_, let faults) = self { faults.contains { $0.code == code } } else { false }
    }
}
