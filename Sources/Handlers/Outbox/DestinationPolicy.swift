package import Foundation

/// How a destination is treated: its guarantee, its pace and its patience.
package struct DestinationPolicy: Hashable, Sendable {
    /// What may be done when nobody knows how an attempt ended.
    package let guarantee: DeliveryGuarantee
    /// Attempts under way at the same time, at most.
    package let concurrency: Int
    /// Pauses between attempts and the number of them.
    package let schedule: AttemptSchedule
    /// The circuit breaker.
    package let breaker: Breaker.Policy

    /// Puts a policy together.
    package init(
        guarantee: DeliveryGuarantee,
        concurrency: Int,
        schedule: AttemptSchedule,
        breaker: Breaker.Policy
    ) {
        self.guarantee = guarantee
        self.concurrency = concurrency
        self.schedule = schedule
        self.breaker = breaker
    }

    /// Messages: at most once; what was certainly not taken is tried for about an hour.
    package static let messages = DestinationPolicy(
        guarantee: .atMostOnce,
        concurrency: 8,
        schedule: AttemptSchedule(firstPause: .seconds(1), longestPause: .seconds(600), attempts: 14),
        breaker: Breaker.Policy(failures: 5, firstPause: .seconds(2), longestPause: .seconds(60))
    )

    /// Call commands, quickly, because somebody is on the line.
    ///
    /// Telnyx remembers a `command_id` for 60 s; 50 leave room for our clock.
    package static let calls = DestinationPolicy(
        guarantee: .remembered(.seconds(50)),
        concurrency: 16,
        schedule: AttemptSchedule(firstPause: .milliseconds(250), longestPause: .seconds(8), attempts: 12),
        breaker: Breaker.Policy(failures: 8, firstPause: .seconds(1), longestPause: .seconds(5))
    )

    /// Downloads of faxes and recordings: the link lives for ten minutes, a renewed one as long again.
    package static let faxes = DestinationPolicy(
        guarantee: .atLeastOnce,
        concurrency: 4,
        schedule: AttemptSchedule(
            firstPause: .seconds(1),
            longestPause: .seconds(60),
            attempts: 15,
            keepTryingFor: .seconds(3600)
        ),
        breaker: Breaker.Policy(failures: 8, firstPause: .seconds(2), longestPause: .seconds(30))
    )

    /// Downloads of what came with messages: their links live for thirty days.
    package static let media = DestinationPolicy(
        guarantee: .atLeastOnce,
        concurrency: 4,
        schedule: AttemptSchedule(
            firstPause: .seconds(2),
            longestPause: .seconds(900),
            attempts: 20,
            keepTryingFor: .seconds(2 * 86_400)
        ),
        breaker: Breaker.Policy(failures: 8, firstPause: .seconds(2), longestPause: .seconds(60))
    )

    /// The same with fewer attempts at a time, for destinations that take batches or write a file.
    package func limited(to concurrency: Int) -> DestinationPolicy {
        DestinationPolicy(guarantee: guarantee, concurrency: concurrency, schedule: schedule, breaker: breaker)
    }

    /// Sinks: one that is down for days loses nothing; rows wait on disk.
    package static let sink = DestinationPolicy(
        guarantee: .atLeastOnce,
        concurrency: 8,
        schedule: AttemptSchedule(
            firstPause: .seconds(1),
            longestPause: .seconds(300),
            attempts: 20,
            keepTryingFor: .seconds(3 * 86_400)
        ),
        breaker: Breaker.Policy(failures: 5, firstPause: .seconds(2), longestPause: .seconds(120))
    )

    /// What becomes of a row after an attempt that ended so.
    package func settlement(
        of attempt: EffectAttempt,
        after answer: CarryAnswer,
        at now: Date,
        jitter: Double
    ) -> Settlement {
        switch answer {
        case .accepted(let text): .ended(.sent, answer: text, error: nil)
        case .rejected(let reason), .blocked(let reason): .ended(.failed, answer: nil, error: reason)
        case .gone(let reason): .again(at: now, error: reason, restartsWindow: false)
        case .throttled(let wait, let reason), .unavailable(let wait, let reason):
            again(attempt, retryAfter: wait, reason: reason, at: now, jitter: jitter)
        case .unreachable(let reason):
            again(attempt, retryAfter: nil, reason: reason, at: now, jitter: jitter, leftNothing: true)
        case .unanswered(let reason):
            switch guarantee {
            case .atMostOnce: .ended(.unconfirmed, answer: nil, error: reason)
            case .remembered, .atLeastOnce: again(attempt, retryAfter: nil, reason: reason, at: now, jitter: jitter)
            }
        }
    }

    /// Whether an attempt may still begin at that instant, seen from the first one that left.
    func allowsAttempt(firstAttemptAt: Date?, at now: Date) -> Bool {
        guard case .remembered(let window) = guarantee, let firstAttemptAt else { return true }
        return now.timeIntervalSince(firstAttemptAt) <= window / .seconds(1)
    }

    private func again(
        _ attempt: EffectAttempt,
        retryAfter: Duration?,
        reason: String,
        at now: Date,
        jitter: Double,
        leftNothing: Bool = false
    ) -> Settlement {
        let restartsWindow = leftNothing && attempt.firstAttemptAt == attempt.startedAt && guarantee != .atLeastOnce
        if schedule.isUsedUp(afterAttempt: attempt.number, firstAttemptAt: attempt.firstAttemptAt, at: now) {
            return .ended(.dead, answer: nil, error: reason)
        }
        let pause = schedule.pause(afterAttempt: attempt.number, retryAfter: retryAfter, jitter: jitter)
        let next = now.addingTimeInterval(pause / .seconds(1))
        guard restartsWindow || allowsAttempt(firstAttemptAt: attempt.firstAttemptAt, at: next) else {
            return .ended(.unconfirmed, answer: nil, error: reason)
        }
        return .again(at: next, error: reason, restartsWindow: restartsWindow)
    }
}
