package import Foundation

/// A circuit breaker for one destination: after some failures in a row nothing goes there for a while, then one probe does.
///
/// A pure state machine; `OutboxDesk` holds one per destination.
///
///     closed --failures in a row--> open --pause is over, one begins--> probing --success--> closed
///                                    ^------------------failure, longer pause----------|
package struct Breaker: Hashable, Sendable {
    /// How easily it opens and for how long.
    package struct Policy: Hashable, Sendable {
        /// This many failures in a row open it.
        package let failures: Int
        /// The first pause; it doubles with every probe that fails.
        package let firstPause: Duration
        /// No pause is longer.
        package let longestPause: Duration

        /// Puts a policy together.
        package init(failures: Int, firstPause: Duration, longestPause: Duration) {
            self.failures = failures
            self.firstPause = firstPause
            self.longestPause = longestPause
        }
    }

    /// Where it stands.
    package enum State: Hashable, Sendable {
        /// All goes through; so many attempts failed in a row.
        case closed(failures: Int)
        /// Nothing goes through until then.
        case open(until: Date, round: Int)
        /// One attempt is under way to see.
        case probing(round: Int)
    }

    /// How easily it opens and for how long.
    package let policy: Policy
    /// Where it stands.
    package private(set) var state = State.closed(failures: 0)

    /// A closed breaker.
    package init(policy: Policy) { self.policy = policy }

    /// How many attempts may begin, when there is room for `room` of them.
    package func allowance(room: Int, at now: Date) -> Int {
        switch state {
        case .closed: room
        case .open(let until, _): now >= until ? min(room, 1) : 0
        case .probing: 0
        }
    }

    /// When something may begin again; nil when that does not depend on time.
    package var reopensAt: Date? {
        if case .open(let until, _) = state { until } else { nil }
    }

    /// Notes that an attempt has begun: while open it is the probe.
    package mutating func noteBeginning() {
        if case .open(_, let round) = state { state = .probing(round: round) }
    }

    /// Notes that the destination answered.
    package mutating func noteSuccess() { state = .closed(failures: 0) }

    /// Notes that it did not, or said that it cannot.
    package mutating func noteFailure(at now: Date) {
        switch state {
        case .closed(let failures) where failures + 1 < policy.failures: state = .closed(failures: failures + 1)
        case .closed: open(round: 0, at: now)
        case .probing(let round): open(round: round + 1, at: now)
        case .open: break  // An attempt begun before it opened; the pause is already running.
        }
    }

    private mutating func open(round: Int, at now: Date) {
        let pause = min(policy.firstPause * (1 << min(round, 30)), policy.longestPause)
        state = .open(until: now.addingTimeInterval(pause / .seconds(1)), round: round)
    }
}
