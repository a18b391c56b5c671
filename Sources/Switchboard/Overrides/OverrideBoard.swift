import EventIngress
import Foundation
import GRDB
import Handlers
import Logging
import Synchronization

/// Knows the overrides for every call, without ever keeping a caller waiting for the database.
///
/// Every question looks whether an act was added, in this process or beside it, so that an override counts from the next
/// call on. When the database does not answer in time, the overrides known last count.
final class OverrideBoard: Sendable {
    /// Ended overrides are kept for the calls they took and for events that are tried again; nothing waits longer.
    private static let keptFor: TimeInterval = 7 * 86_400
    /// Questions that may hang in the database together; each further one is answered from memory at once.
    private static let maxAsking = 8

    private struct State {
        var latest: Int64?
        var history = OverrideHistory([], at: .distantPast)
        var asking = 0
        var isStale = false
    }

    private let database: any DatabaseReader
    private let patience: Duration
    private let logger: Logger
    private let now: @Sendable () -> Date
    private let state = Mutex(State())

    /// Reads that database and waits for it at most `patience`.
    init(database: any DatabaseReader, patience: Duration, logger: Logger, now: @escaping @Sendable () -> Date) {
        self.database = database
        self.patience = patience
        self.logger = logger
        self.now = now
    }

    /// Every override in force, and those that ended lately, with the ends they had.
    func overrides() async -> [Override] {
        await refresh()
        let now = now()
        return state.withLock(\.history).overrides(endingAfter: now.addingTimeInterval(-Self.keptFor), at: now)
    }

    private func refresh() async {
        let mayAsk = state.withLock { state in
            guard state.asking < Self.maxAsking else { return false }
            state.asking += 1
            return true
        }
        guard mayAsk else { return note(fault: "too many questions are unanswered") }
        do {
            try await Deadline.run(within: patience) { [self] in
                defer { state.withLock { $0.asking -= 1 } }
                try await read()
            }
            note(fault: nil)
        } catch {
            note(fault: "\(error)")
        }
    }

    private func read() async throws {
        let known = state.withLock(\.latest)
        let news = try await database.read { db -> (latest: Int64, acts: [OverrideAct])? in
            let latest = try OverrideLedger.latest(in: db)
            return latest == known ? nil : (latest, try OverrideLedger.acts(in: db))
        }
        guard let news else { return }
        let history = OverrideHistory(news.acts, at: now())
        state.withLock { state in
            // A slower question must not bring back what was before.
            guard news.latest > state.latest ?? -1 else { return }
            state.latest = news.latest
            state.history = history
        }
    }

    /// Says once that overrides may be old, and once that they are not any more.
    private func note(fault: String?) {
        let hasChanged = state.withLock { state in
            defer { state.isStale = fault != nil }
            return state.isStale != (fault != nil)
        }
        guard hasChanged else { return }
        if let fault {
            logger.error("overrides cannot be read, those known last count", metadata: ["error": "\(fault)"])
        } else {
            logger.notice("overrides are read again")
        }
    }
}
