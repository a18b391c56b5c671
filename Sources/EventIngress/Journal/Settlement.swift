package import Foundation
package import TelnyxEvents

/// How the handling of one claimed event ended.
package struct Settlement: Hashable, Sendable {
    /// What becomes of the event.
    package enum Verdict: Hashable, Sendable {
        /// Handled.
        case done
        /// Not to be handled; settled with the reason kept.
        case discarded(reason: String)
        /// To be claimed again, not before that instant; its conversation waits.
        case parked(until: Date, reason: String)
        /// Attempts used up; its conversation goes on.
        case dead(reason: String)
        /// Never reached a handler: back as it was, the attempt not counted.
        case released
    }

    /// The event.
    package let id: EventID
    /// The attempt the verdict is about; a verdict on an attempt that is no longer the current one changes nothing.
    package let attempt: Int
    /// What becomes of it.
    package let verdict: Verdict

    /// Puts a verdict to an attempt.
    package init(id: EventID, attempt: Int, verdict: Verdict) {
        self.id = id
        self.attempt = attempt
        self.verdict = verdict
    }
}
