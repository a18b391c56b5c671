import Glibc
import Synchronization

/// The text of the `Date` field, made once a second.
final class HTTPDate: Sendable {
    private struct Cached {
        var second = -1
        var text: [UInt8] = []
    }

    private let cached = Mutex(Cached())

    /// The date of now in the form of RFC 9110 section 5.6.7.
    func bytes() -> [UInt8] {
        let second = time(nil)
        return cached.withLock { cached in
            if cached.second != second {
                cached.second = second
                cached.text = Array(Self.text(unixSeconds: second).utf8)
            }
            return cached.text
        }
    }

    /// `Sun, 06 Nov 1994 08:49:37 GMT`.
    static func text(unixSeconds: Int) -> String {
        var seconds = time_t(unixSeconds)
        var parts = tm()
        gmtime_r(&seconds, &parts)
        let days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        let two: (Int32) -> String = { $0 < 10 ? "0\($0)" : "\($0)" }
        let date = "\(two(parts.tm_mday)) \(months[Int(parts.tm_mon)]) \(parts.tm_year + 1900)"
        return
            "\(days[Int(parts.tm_wday)]), \(date) \(two(parts.tm_hour)):\(two(parts.tm_min)):\(two(parts.tm_sec)) GMT"
    }
}
