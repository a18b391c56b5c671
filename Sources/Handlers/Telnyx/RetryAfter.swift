import Foundation
import TelnyxEvents

/// How long a destination asks us to wait; pure.
enum RetryAfter {
    /// Reads `Retry-After` (seconds or an HTTP date), else `x-ratelimit-reset`.
    ///
    /// Telnyx documents the latter as seconds on one page and shows an epoch on another: above a million it is an epoch.
    static func pause(in headers: [String: String], at now: Date) -> Duration? {
        if let text = headers["retry-after"]?.trimmingCharacters(in: .whitespaces) {
            if let seconds = Double(text), seconds.isFinite, seconds >= 0 { return .seconds(min(seconds, 86_400)) }
            if let date = Date(httpDate: text) { return .seconds(min(max(date.timeIntervalSince(now), 0), 86_400)) }
        }
        guard let text = headers["x-ratelimit-reset"], let value = Double(text), value.isFinite, value >= 0 else {
            return nil
        }
        let seconds = value > 1_000_000 ? max(value - now.timeIntervalSince1970, 0) : value
        return .seconds(min(seconds, 86_400))
    }
}
