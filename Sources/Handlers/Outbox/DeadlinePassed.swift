/// The error of an operation that did not end in time.
struct DeadlinePassed: Error {
    let limit: Duration
}

/// Runs an operation that obeys cancellation, and cancels it after `limit`; then `DeadlinePassed` is thrown.
func withDeadline<Value: Sendable>(
    _ limit: Duration,
    operation: @escaping @Sendable () async throws -> Value
) async throws -> Value {
    try await withThrowingTaskGroup(of: Value.self) { group in
        group.addTask { try await operation() }
        group.addTask {
            try await ContinuousClock().sleep(for: limit)
            throw DeadlinePassed(limit: limit)
        }
        defer { group.cancelAll() }
        guard let value = try await group.next() else { throw CancellationError() }
        return value
    }
}
