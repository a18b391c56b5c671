import Foundation
import Glibc
import Synchronization
import TelnyxEvents

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
                cached.text = Array(Date(timeIntervalSince1970: Double(second)).httpDate.utf8)
            }
            return cached.text
        }
    }
}
