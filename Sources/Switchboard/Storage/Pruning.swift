import Foundation
import GRDB
import Handlers
import Logging
import OptOut
import ServiceLifecycle

/// Deletes what nobody asks about any more, a little at a time: settled effects, and the sends the gate counts.
///
/// Never the ledger, and never the journal.
struct Pruning: Service {
    /// Rows in one transaction: a few milliseconds, so that an event never waits long for the writer.
    static let batch = 500

    let database: any DatabaseWriter
    let keep: Duration
    let logger: Logger
    var now: @Sendable () -> Date = { Date() }

    func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                let isBehind = await once()
                // A cancelled sleep only means: the loop ends.
                try? await Task.sleep(for: isBehind ? .seconds(1) : .seconds(3600))
            }
        }
    }

    /// One batch of each; true when there may be more.
    func once() async -> Bool {
        let end = now().addingTimeInterval(-(keep / .seconds(1)))
        do {
            let counts = try await database.write { db in
                [
                    try Outbox.prune(settledBefore: end, limit: Self.batch, in: db),
                    try SendGate.prune(sentBefore: end, limit: Self.batch, in: db),
                ]
            }
            return counts.contains(Self.batch)
        } catch {
            if !Task.isCancelled { logger.warning("Old effects cannot be deleted", metadata: ["error": "\(error)"]) }
            return false
        }
    }
}
