import Foundation
import GRDB
import Handlers
import Logging
import OptOut
import ServiceLifecycle

/// Deletes what nobody asks about any more, a little at a time: settled effects, the sends the gate counts, and what is
/// known of callers.
///
/// Never the ledger, and never the journal.
struct Pruning: Service {
    /// Rows in one transaction: a few milliseconds, so that an event never waits long for the writer.
    static let batch = 500

    let database: any DatabaseWriter
    let keep: RetentionConfiguration
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
        let effects = end(of: keep.effects)
        let calls = end(of: keep.calls)
        do {
            let counts = try await database.write { db in
                try [
                    effects.map { try Outbox.prune(settledBefore: $0, limit: Self.batch, in: db) },
                    effects.map { try SendGate.prune(sentBefore: $0, limit: Self.batch, in: db) },
                    calls.map { try CallBook.prune(before: $0, limit: Self.batch, in: db) },
                    calls.map { try ListingBook.prune(before: $0, limit: Self.batch, in: db) },
                ].compactMap(\.self)
            }
            return counts.contains(Self.batch)
        } catch {
            if !Task.isCancelled { logger.warning("Old effects cannot be deleted", metadata: ["error": "\(error)"]) }
            return false
        }
    }

    /// Before when things go that are kept so long; nil for never.
    private func end(of length: Duration?) -> Date? {
        length.map { now().addingTimeInterval(-($0 / .seconds(1))) }
    }
}
