import Synchronization

/// Counts connections.
final class Visits: Sendable {
    private let count = Mutex(0)

    /// 1 for the first.
    func next() -> Int {
        count.withLock { count in
            count += 1
            return count
        }
    }
}
