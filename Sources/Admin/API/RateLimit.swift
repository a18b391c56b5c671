import Foundation
import Synchronization

/// So many requests a minute, in bursts of at most as many: a bucket that fills up steadily.
package final class RateLimit: Sendable {
    private struct Bucket {
        var tokens: Double
        var filledAt: Date
    }

    private let perMinute: Double
    private let bucket: Mutex<Bucket?>

    /// Allows `perMinute` requests a minute, at least one.
    package init(perMinute: Int) {
        self.perMinute = Double(max(1, perMinute))
        bucket = Mutex(nil)
    }

    /// Takes one request; nil when it may pass, else how many whole seconds later one may.
    func refusal(at now: Date) -> Int? {
        bucket.withLock { bucket in
            var filled = bucket ?? Bucket(tokens: perMinute, filledAt: now)
            let elapsed = max(0, now.timeIntervalSince(filled.filledAt))
            filled.tokens = min(perMinute, filled.tokens + elapsed * perMinute / 60)
            filled.filledAt = now
            let passes = filled.tokens >= 1
            if passes { filled.tokens -= 1 }
            bucket = filled
            return passes ? nil : max(1, Int(((1 - filled.tokens) * 60 / perMinute - 0.001).rounded(.up)))
        }
    }
}
