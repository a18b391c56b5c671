import Foundation
import Synchronization

/// So many requests a minute for each client, in bursts of at most as many: buckets that fill up steadily.
package final class RateLimit: Sendable {
    private struct Bucket {
        var tokens: Double
        var filledAt: Date
    }

    private let perMinute: Double
    /// More clients than this are not kept apart: the fullest buckets are forgotten, which is nearly no loss.
    private static let remembered = 1024
    private let buckets = Mutex<[String: Bucket]>([:])

    /// Allows `perMinute` requests a minute, at least one.
    package init(perMinute: Int) {
        self.perMinute = Double(max(1, perMinute))
    }

    /// Takes one request of a client; nil when it may pass, else how many whole seconds later one may.
    func refusal(of client: String, at now: Date) -> Int? {
        buckets.withLock { buckets in
            if buckets.count >= Self.remembered, buckets[client] == nil,
                let fullest = buckets.max(by: { $0.value.tokens < $1.value.tokens })
            {
                buckets[fullest.key] = nil
            }
            var filled = buckets[client] ?? Bucket(tokens: perMinute, filledAt: now)
            let elapsed = max(0, now.timeIntervalSince(filled.filledAt))
            filled.tokens = min(perMinute, filled.tokens + elapsed * perMinute / 60)
            filled.filledAt = now
            let passes = filled.tokens >= 1
            if passes { filled.tokens -= 1 }
            buckets[client] = filled
            return passes ? nil : max(1, Int(((1 - filled.tokens) * 60 / perMinute - 0.001).rounded(.up)))
        }
    }
}
