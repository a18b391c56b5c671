import Foundation
import Synchronization

/// A clock that moves only when told to.
final class ManualTime: Sendable {
    private let instant: Mutex<Date>

    init(_ start: Date = Date(timeIntervalSince1970: 1_800_000_000)) { instant = Mutex(start) }

    var now: Date { instant.withLock { $0 } }

    func advance(by duration: Duration) { instant.withLock { $0 += duration / .seconds(1) } }
}
