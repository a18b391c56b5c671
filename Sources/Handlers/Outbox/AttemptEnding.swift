import Foundation

/// An attempt that is over, and what the policy makes of it; waits in `OutboxDesk` to be written down.
struct AttemptEnding: Hashable, Sendable {
    let attempt: EffectAttempt
    let answer: CarryAnswer
    let settlement: Settlement
    let at: Date
    /// Where it went, as far as it matters when the destination wants nothing any more.
    var address: String?
}
