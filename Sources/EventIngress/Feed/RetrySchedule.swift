package import Foundation

/// When a failed event is tried again: later each time, and not for ever.
package struct RetrySchedule: Hashable, Sendable {
    /// The wait after the first attempt; each wait is twice the one before.
    package let firstWait: Duration
    /// No wait is longer than this, unless the handler asked for it.
    package let longestWait: Duration
    /// Attempts in all; after the last one the event is dead.
    package let maxAttempts: Int
    /// The longest wait a handler may ask for.
    package let longestAsked: Duration

    /// The defaults give twelve attempts over about three quarters of an hour.
    package init(
        firstWait: Duration = .seconds(1),
        longestWait: Duration = .seconds(900),
        maxAttempts: Int = 12,
        longestAsked: Duration = .seconds(86_400)
    ) {
        self.firstWait = firstWait
        self.longestWait = longestWait
        self.maxAttempts = max(1, maxAttempts)
        self.longestAsked = longestAsked
    }

    /// The next attempt's instant, or nil when `attempt` was the last one.
    ///
    /// `asked` is how long the handler wants to wait at least (a `Retry-After`), honoured up to `longestAsked`. `jitter`,
    /// 0 to 1, takes up to a quarter off the schedule's own wait or adds up to a quarter of the first wait to an asked one, so that what failed
    /// together does not come back together.
    package func nextAttempt(after attempt: Int, asked: Duration?, now: Date, jitter: Double) -> Date? {
        guard attempt < maxAttempts else { return nil }
        let jitter = min(max(jitter, 0), 1)
        if let asked {
            let wait = min(max(asked, .zero), longestAsked)
            let spread = min(wait, firstWait).seconds * 0.25 * jitter
            return now + wait.seconds + spread
        }
        return now + wait(after: attempt).seconds * (1 - 0.25 * jitter)
    }

    /// The wait after an attempt, before jitter.
    func wait(after attempt: Int) -> Duration {
        // Thirty doublings are beyond every longest wait, and far from overflow.
        let doublings = min(max(attempt - 1, 0), 30)
        return min(firstWait * (1 << doublings), longestWait)
    }
}
