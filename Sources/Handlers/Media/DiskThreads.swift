import NIOPosix

/// Runs what waits for a disk on threads made for waiting, and not on those that run everything else.
enum DiskThreads {
    /// Runs `body` there; throws `CancellationError` without running it when the task is cancelled before its turn.
    static func run<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value {
        try await NIOThreadPool.singleton.runIfActive(body)
    }
}
