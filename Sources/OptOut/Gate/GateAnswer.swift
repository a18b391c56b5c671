public import Foundation

/// The gate's answer: a value with a reason, never an exception.
public enum GateAnswer: Hashable, Sendable {
    /// It may leave now.
    case free
    /// Not now. Ask again at `until`; when that is nil, once the number's messages are settled.
    case wait(WaitReason, until: Date?)
    /// Not at this hour: ask again at the refusal's `next`; never when that is nil.
    case quiet(QuietHoursRefusal)
    /// Never.
    case refused(RefusalReason)

    /// Why a message has to wait.
    public enum WaitReason: String, Hashable, Sendable, Codable, CaseIterable {
        /// A message of that number is written down and not yet worked off: it may be a STOP.
        case unsettledMessage = "unsettled-message"
        /// The sender has sent as much as it may in its time.
        case senderPace = "sender-pace"
    }

    /// Why a message is refused for good.
    public enum RefusalReason: String, Hashable, Sendable, Codable, CaseIterable {
        /// The number is blocked.
        case optedOut = "opted-out"
        /// A confirmation of an opt-out that is not in force, was not the first, or was not for us to confirm.
        case nothingToConfirm = "nothing-to-confirm"
        /// This opt-out has been confirmed, or this HELP answered.
        case alreadyAnswered = "already-answered"
        /// Too many answers to one number in a short time: two machines are talking to each other.
        case tooManyAnswers = "too-many-answers"
    }
}
