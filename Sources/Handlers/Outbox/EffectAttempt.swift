package import Foundation
package import TelnyxEvents

/// One attempt at carrying out one effect; its start is on disk before anybody sees this value.
package struct EffectAttempt: Hashable, Sendable {
    /// The outbox row.
    package let id: Int64
    /// The event that caused the effect.
    package let event: EventID
    /// The effect's key within the event.
    package let key: String
    /// What is to be done.
    package let effect: Effect
    /// 1 for the first attempt.
    package let number: Int
    /// When the first attempt began.
    package let firstAttemptAt: Date
    /// When this one began.
    package let startedAt: Date
    /// Whether it travels in a batch behind the first row of its line, which alone is marked as under way.
    let isFollower: Bool

    init(beginning row: EffectRecord, at now: Date, isFollower: Bool = false) {
        self.isFollower = isFollower
        id = row.id
        event = row.event
        key = row.key
        effect = row.effect
        number = row.attempts + 1
        firstAttemptAt = row.firstAttemptAt ?? now
        startedAt = now
    }

    /// An attempt at something that is in no outbox.
    init(trying effect: Effect, event: EventID, at now: Date) {
        id = 0
        self.event = event
        key = "test"
        self.effect = effect
        number = 1
        firstAttemptAt = now
        startedAt = now
        isFollower = false
    }

    /// The attempt a process died in.
    init?(interrupted row: EffectRecord) {
        guard let startedAt = row.attemptStartedAt else { return nil }
        isFollower = false
        id = row.id
        event = row.event
        key = row.key
        effect = row.effect
        number = row.attempts
        firstAttemptAt = row.firstAttemptAt ?? startedAt
        self.startedAt = startedAt
    }
}
