import Foundation
import Synchronization

/// Children are started one at a time: Foundation has crashed in `Process.run()` when several threads were in it.
private let starting = Mutex(())

extension Process {
    /// Starts the process, after any other that is just being started.
    func start() throws { try starting.withLock { _ in try run() } }
}
