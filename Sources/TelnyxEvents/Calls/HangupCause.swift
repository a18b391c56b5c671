/// Why a call ended; there is no event for a failed call other than its hangup.
public enum HangupCause: String, Hashable, Sendable, CaseIterable {
    /// The callee refused.
    case callRejected = "call_rejected"
    /// Somebody hung up after talking.
    case normalClearing = "normal_clearing"
    /// The caller gave up before an answer.
    case originatorCancel = "originator_cancel"
    /// Nobody answered within the time given.
    case timeout
    /// The call reached its longest allowed duration.
    case timeLimit = "time_limit"
    /// The callee was busy.
    case userBusy = "user_busy"
    /// The callee does not exist.
    case notFound = "not_found"
    /// The network stopped ringing.
    case noAnswer = "no_answer"
    /// Telnyx does not say.
    case unspecified
}
