import Synchronization
import UnixSignals

/// Ctrl-C and SIGTERM for work that ends at a place of its own choosing.
package final class StopSignals: Sendable {
    private let status = Mutex<Int32?>(nil)

    private init() {}

    /// The exit status of a process that was asked to stop, 130 or 143; nil as long as nobody asked.
    package var asked: Int32? { status.withLock(\.self) }

    /// Watches for the length of `body`, which has to look at `asked` from time to time.
    package static func watched<T>(_ body: (StopSignals) async throws -> T) async throws -> T {
        let signals = StopSignals()
        return try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                for await signal in await UnixSignalsSequence(trapping: .sigint, .sigterm) {
                    signals.status.withLock { $0 = 128 + signal.rawValue }
                }
            }
            defer { group.cancelAll() }
            return try await body(signals)
        }
    }
}
