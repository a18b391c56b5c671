import Synchronization

/// The memory that large request bodies of all connections may hold together.
///
/// Small bodies are not counted: their number is bounded by the number of connections.
final class BodyBudget: Sendable {
    /// Bodies up to this size are free.
    static let smallBytes = 64 * 1024

    private let left: Mutex<Int>

    init(bytes: Int) {
        left = Mutex(bytes)
    }

    /// Takes from the budget; false when it does not suffice.
    func reserve(_ bytes: Int) -> Bool {
        left.withLock { left in
            guard bytes <= left else { return false }
            left -= bytes
            return true
        }
    }

    /// Gives back what was reserved.
    func release(_ bytes: Int) {
        left.withLock { $0 += bytes }
    }
}
