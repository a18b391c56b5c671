import Synchronization

/// Says "there is something to do" and nothing more: rings while nobody waits become one, ringing never waits.
///
/// It carries no work, so nothing is lost with it: whoever wakes looks into the database. One task waits at a time.
package final class Doorbell: Sendable {
    private enum State {
        case silent
        case rung
        case awaited(CheckedContinuation<Void, Never>)
    }

    private let state = Mutex(State.silent)

    /// A bell nobody has rung.
    package init() {}

    /// Wakes the waiting task, or lets the next wait return at once.
    package func ring() {
        let waiting = state.withLock { state -> CheckedContinuation<Void, Never>? in
            if case .awaited(let continuation) = state {
                state = .silent
                return continuation
            }
            state = .rung
            return nil
        }
        waiting?.resume()
    }

    /// Returns at the next ring, at once when it rang since the last wait, or when the task is cancelled.
    package func wait() async {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let resumed = state.withLock { state -> CheckedContinuation<Void, Never>? in
                    switch state {
                    case .rung:
                        state = .silent
                        return continuation
                    case .silent where Task.isCancelled:
                        return continuation
                    case .silent:
                        state = .awaited(continuation)
                        return nil
                    case .awaited(let other):
                        // A second waiter takes the place of the first, which looks for itself.
                        state = .awaited(continuation)
                        return other
                    }
                }
                resumed?.resume()
            }
        } onCancel: {
            // As good as a ring: the waiter wakes and sees that it is cancelled.
            ring()
        }
    }

    /// Waits for a ring, but no longer than `limit`.
    package func wait(atMost limit: Duration) async {
        await withTaskGroup { group in
            group.addTask { await self.wait() }
            // Ends early only when it is cancelled because the bell rang.
            group.addTask { try? await Task.sleep(for: limit) }
            await group.next()
            group.cancelAll()
        }
    }
}
