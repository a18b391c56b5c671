import GRDB

extension DatabaseWriter {
    /// One transaction that is carried out even when the calling task is cancelled.
    ///
    /// GRDB's own async `write` throws in a cancelled task and writes nothing, which bookkeeping must not.
    func shieldedWrite<Value: Sendable>(
        _ updates: @escaping @Sendable (Database) throws -> Value
    ) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            asyncWrite(updates) { _, result in continuation.resume(with: result) }
        }
    }
}
