package import Foundation
import GRDB
package import TelnyxEvents

extension Journal {
    /// What became of the wish to retry an event.
    package enum RetryAnswer: Hashable, Sendable {
        /// Due now; a dead event starts over with all its attempts.
        case retried
        /// Nothing to retry in this state.
        case notFailed(EventState)
        /// The journal has no such event.
        case unknown
    }

    /// Makes failed events due now: dead ones and those that wait.
    ///
    /// May be called by another process beside the server, which notices within a second.
    package func retry(_ ids: [EventID], at now: Date) async throws -> [EventID: RetryAnswer] {
        try await writer.shieldedWrite { db in
            try ids.reduce(into: [:]) { answers, id in answers[id] = try Self.retry(id, at: now, in: db) }
        }
    }

    /// Makes every failed event that a filter means due now, and returns how many there were.
    package func retry(matching filter: JournalFilter, at now: Date) async throws -> Int {
        try await writer.shieldedWrite { db in
            let request: SQLRequest<String> = """
                SELECT id FROM journal
                WHERE state <> 'done' AND state || '' IN ('dead', 'waiting') AND \(filter.condition) ORDER BY seq
                """
            let ids = try request.fetchAll(db).map(JournalRow.id)
            for id in ids { _ = try Self.retry(id, at: now, in: db) }
            return ids.count
        }
    }

    // Events of the conversation that came later may be on their way already; then the dead one goes behind them.
    private static let revive = """
        UPDATE journal SET state = 'pending', attempts = 0, settledAt = NULL, head = ?3, dueAt = CASE WHEN ?3 THEN ?2 END
        WHERE id = ?1
        """
    private static let hurry = "UPDATE journal SET dueAt = ?2 WHERE id = ?1"
    private static let conversationIsBusy = """
        SELECT EXISTS (
            SELECT 1 FROM journal WHERE head = 1 AND conversation = (SELECT conversation FROM journal WHERE id = ?)
        )
        """

    private static func retry(_ id: EventID, at now: Date, in db: Database) throws -> RetryAnswer {
        let text = try String.fetchOne(db, sql: "SELECT state FROM journal WHERE id = ?", arguments: [id.rawValue])
        guard let text else { return .unknown }
        guard let state = EventState(rawValue: text) else { throw JournalRowFault.unknownState }
        switch state {
        case .dead:
            let isBusy = try Bool.fetchOne(db, sql: conversationIsBusy, arguments: [id.rawValue]) ?? false
            try db.execute(sql: revive, arguments: [id.rawValue, now.unixMicroseconds, !isBusy])
            return .retried
        case .waiting:
            try db.execute(sql: hurry, arguments: [id.rawValue, now.unixMicroseconds])
            return .retried
        case .pending, .claimed, .done:
            return .notFailed(state)
        }
    }
}
