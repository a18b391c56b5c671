package import Foundation
import Synchronization

/// A clock that only goes on when it is told to.
package final class ManualClock: Sendable {
    private let date: Mutex<Date>

    /// Stands at an instant.
    package init(_ start: Date) { date = Mutex(start) }

    /// What it shows.
    package var now: Date { date.withLock { $0 } }

    /// Goes on by so many seconds.
    package func advance(_ seconds: TimeInterval) { date.withLock { $0 += seconds } }

    /// Goes on to an instant; one that is over changes nothing.
    package func advance(to instant: Date) { date.withLock { $0 = max($0, instant) } }
}
