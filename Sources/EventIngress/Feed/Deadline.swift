import Synchronization

/// Bounds a wait in earnest: when the time is up the caller goes on, whether or not the work heeds its cancellation.
package enum Deadline {
    /// The time was up.
    package struct Exceeded: Error, Hashable {
        /// The time that was up.
        package let limit: Duration
    }

    /// Returns what `operation` returns, or throws `Exceeded` after `limit`; the loser is cancelled and not waited for.
    package static func run<Value: Sendable>(
        within limit: Duration,
        _ operation: @escaping @Sendable () async throws -> Value
    ) async throws -> Value {
        let race = Race<Value>()
        // Tasks of their own: a task group would wait for the loser, and then nothing would be bounded.
        let work = Task {
            do { race.finish(.success(try await operation())) } catch { race.finish(.failure(error)) }
        }
        let timer = Task {
            do { try await Task.sleep(for: limit) } catch { return }
            race.finish(.failure(Exceeded(limit: limit)))
        }
        defer {
            work.cancel()
            timer.cancel()
        }
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { race.start($0) }
        } onCancel: {
            race.finish(.failure(CancellationError()))
        }
    }
}

/// The first result wins, whether it comes before or after somebody waits for it.
private final class Race<Value: Sendable>: Sendable {
    private enum State {
        case open
        case awaited(CheckedContinuation<Value, any Error>)
        case decided(Result<Value, any Error>)
        case over
    }

    private let state = Mutex(State.open)

    func start(_ continuation: CheckedContinuation<Value, any Error>) {
        let result = state.withLock { state -> Result<Value, any Error>? in
            if case .decided(let result) = state {
                state = .over
                return result
            }
            state = .awaited(continuation)
            return nil
        }
        if let result { continuation.resume(with: result) }
    }

    func finish(_ result: Result<Value, any Error>) {
        let continuation = state.withLock { state -> CheckedContinuation<Value, any Error>? in
            switch state {
            case .open:
                state = .decided(result)
                return nil
            case .awaited(let continuation):
                state = .over
                return continuation
            case .decided, .over:
                return nil
            }
        }
        continuation?.resume(with: result)
    }
}
