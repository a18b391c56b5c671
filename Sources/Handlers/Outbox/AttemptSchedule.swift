package import Foundation

/// When the next attempt begins, and when there is none any more; pure.
package struct AttemptSchedule: Hashable, Sendable {
    /// The pause after the first attempt; it doubles from attempt to attempt.
    package let firstPause: Duration
    /// No pause is longer, except where the destination asks for it.
    package let longestPause: Duration
    /// This many attempts are made at least before giving up.
    package let attempts: Int
    /// Giving up is not allowed before this much time has passed since the first attempt.
    package let keepTryingFor: Duration

    /// A destination that asks for more than this gets this.
    static let longestRetryAfter = Duration.seconds(3600)

    /// Puts a schedule together.
    package init(firstPause: Duration, longestPause: Duration, attempts: Int, keepTryingFor: Duration = .zero) {
        self.firstPause = firstPause
        self.longestPause = longestPause
        self.attempts = attempts
        self.keepTryingFor = keepTryingFor
    }

    /// The pause after an attempt, spread by `jitter` (0 ..< 1) over 75 to 125 %, never less than the destination asks.
    package func pause(afterAttempt number: Int, retryAfter: Duration?, jitter: Double) -> Duration {
        let doublings = min(max(number - 1, 0), 30)
        let plain = min(firstPause * (1 << doublings), longestPause)
        let spread = plain * (0.75 + 0.5 * jitter)
        return max(spread, min(retryAfter ?? .zero, Self.longestRetryAfter))
    }

    /// Whether the attempt with that number was the last one.
    package func isUsedUp(afterAttempt number: Int, firstAttemptAt: Date, at now: Date) -> Bool {
        number >= attempts && now.timeIntervalSince(firstAttemptAt) >= keepTryingFor / .seconds(1)
    }
}
