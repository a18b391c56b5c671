import Foundation

/// How long a destination asks us to wait; pure.
enum RetryAfter {
    /// Reads `Retry-After` (seconds or an HTTP date), else `x-ratelimit-reset`.
    ///
    /// Telnyx documents the latter as seconds on one page and shows an epoch on another: above a million it is an epoch.
    static func pause(in headers: [String: String], at now: Date) -> Duration? {
        if let text = headers["retry-after"]?.trimmingCharacters(in: .whitespaces) {
            if let seconds = Double(text), seconds.isFinite, seconds >= 0 { return .seconds(min(seconds, 86_400)) }
            if let date = date(text) { return .seconds(min(max(date.timeIntervalSince(now), 0), 86_400)) }
        }
        guard let text = headers["x-ratelimit-reset"], let value = Double(text), value.isFinite, value >= 0 else {
            return nil
        }
        let seconds = value > 1_000_000 ? max(value - now.timeIntervalSince1970, 0) : value
        return .seconds(min(seconds, 86_400))
    }

    /// `Sun, 06 Nov 1994 08:49:37 GMT`, the only form still sent (RFC 9110 section 5.6.7).
    private static func date(_ text: String) -> Date? {
        let words = text.split(separator: " ")
        guard words.count == 6, words[5] == "GMT", let day = Int(words[1]), let year = Int(words[3]),
            let month = months.firstIndex(of: String(words[2]))
        else { return nil }
        let clock = words[4].split(separator: ":").compactMap { Int($0) }
        guard clock.count == 3 else { return nil }
        var calendar = Calendar(identifier: .gregorian)
        guard let utc = TimeZone(secondsFromGMT: 0) else { return nil }
        calendar.timeZone = utc
        let parts = DateComponents(
            year: year,
            month: month + 1,
            day: day,
            hour: clock[0],
            minute: clock[1],
            second: clock[2]
        )
        return calendar.date(from: parts)
    }

    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
}
