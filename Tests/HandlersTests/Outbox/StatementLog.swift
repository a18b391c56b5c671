import Synchronization

/// The statements that touch the outbox, as they were run.
final class StatementLog: Sendable {
    private let seen = Mutex<Set<String>>([])

    var statements: Set<String> { seen.withLock { $0 } }

    func note(_ statement: String) {
        guard statement.contains("outbox") else { return }
        seen.withLock { _ = $0.insert(statement) }
    }

    func clear() { seen.withLock { $0 = [] } }
}
