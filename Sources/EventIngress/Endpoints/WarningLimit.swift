import Foundation
import Synchronization

/// Lets a warning through once a minute, so that whoever can cause it cannot flood the log.
final class WarningLimit: Sendable {
    private let last = Mutex<Date?>(nil)

    /// True for the first call within a minute.
    func allows(at now: Date) -> Bool {
        last.withLock { last in
            if let last, abs(now.timeIntervalSince(last)) < 60 { return false }
            last = now
            return true
        }
    }
}
