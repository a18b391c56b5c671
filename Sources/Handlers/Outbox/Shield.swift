/// Runs a bookkeeping write to its end even when the surrounding task is cancelled.
///
/// GRDB throws in a cancelled task and writes nothing; the task made here is awaited on the spot and nothing else.
func shielded<Value: Sendable>(_ write: @escaping @Sendable () async throws -> Value) async throws -> Value {
    try await Task { try await write() }.value
}
