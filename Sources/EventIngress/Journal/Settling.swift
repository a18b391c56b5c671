import Foundation
import GRDB
import TelnyxEvents

/// The statements that end the handling of an event.
enum Settling {
    static let finish = """
        UPDATE journal SET state = ?3, head = 0, dueAt = NULL, settledAt = ?4, lastError = ?5
        WHERE id = ?1 AND attempts = ?2 AND state = 'claimed' RETURNING conversation
        """
    static let park = """
        UPDATE journal SET state = 'waiting', dueAt = ?3, lastError = ?4
        WHERE id = ?1 AND attempts = ?2 AND state = 'claimed'
        """
    static let release = """
        UPDATE journal SET state = 'pending', dueAt = receivedAt, attempts = attempts - 1
        WHERE id = ?1 AND attempts = ?2 AND state = 'claimed'
        """
    static let promote = """
        UPDATE journal SET head = 1, dueAt = receivedAt WHERE seq = (
            SELECT seq FROM journal WHERE conversation = ? AND head = 0 AND state = 'pending' ORDER BY seq LIMIT 1
        )
        """
    /// The longest reason that is kept, in characters.
    static let longestReason = 1000

    static func settle(_ settlement: Settlement, at now: Date, in db: Database) throws {
        switch settlement.verdict {
        case .done:
            try finish(settlement, as: .done, reason: nil, at: now, in: db)
        case .discarded(let reason):
            try finish(settlement, as: .done, reason: reason, at: now, in: db)
        case .dead(let reason):
            try finish(settlement, as: .dead, reason: reason, at: now, in: db)
        case .parked(let until, let reason):
            try db.cachedStatement(sql: park).execute(arguments: [
                settlement.id.rawValue, settlement.attempt, until.unixMicroseconds, kept(reason),
            ])
        case .released:
            try db.cachedStatement(sql: release).execute(arguments: [settlement.id.rawValue, settlement.attempt])
        }
    }

    private static func finish(
        _ settlement: Settlement,
        as state: EventState,
        reason: String?,
        at now: Date,
        in db: Database
    ) throws {
        let statement = try db.cachedStatement(sql: finish)
        let conversation = try String.fetchOne(
            statement,
            arguments: [
                settlement.id.rawValue, settlement.attempt, state.rawValue, now.unixMicroseconds, reason.map(kept),
            ]
        )
        if let conversation { try promote(conversation, in: db) }
    }

    /// Gives the turn to the oldest event waiting behind the one that left.
    static func promote(_ conversation: String, in db: Database) throws {
        try db.cachedStatement(sql: promote).execute(arguments: [conversation])
    }

    static func kept(_ reason: String) -> String { String(reason.prefix(longestReason)) }
}
