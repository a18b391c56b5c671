import Foundation
import GRDB
import TelnyxEvents

/// The statements that end the handling of an event.
enum Settling {
    static let finish = """
        UPDATE journal SET state = ?3, head = 0, dueAt = NULL, settledAt = ?4, lastError = ?5
        WHERE id = ?1 AND attempts = ?2 AND state = 'claimed' RETURNING conversation, family
        """
    static let park = """
        UPDATE journal SET state = 'waiting', dueAt = ?3, lastError = ?4
        WHERE id = ?1 AND attempts = ?2 AND state = 'claimed'
        """
    static let release = """
        UPDATE journal SET state = 'pending', dueAt = min(receivedAt, ?3), attempts = attempts - 1
        WHERE id = ?1 AND attempts = ?2 AND state = 'claimed'
        """
    static let promote = """
        UPDATE journal SET head = 1, dueAt = min(receivedAt, ?2) WHERE seq = (
            SELECT seq FROM journal WHERE conversation = ?1 AND head = 0 AND state = 'pending' ORDER BY seq LIMIT 1
        )
        """
    /// The longest reason that is kept, in characters.
    static let longestReason = 1000

    static func settle(
        _ settlement: Settlement,
        at now: Date,
        whenDead: (EventDeath, Database) throws -> Void,
        in db: Database
    ) throws {
        switch settlement.verdict {
        case .done:
            _ = try finish(settlement, as: .done, reason: nil, at: now, in: db)
        case .discarded(let reason):
            _ = try finish(settlement, as: .done, reason: reason, at: now, in: db)
        case .dead(let reason):
            guard let family = try finish(settlement, as: .dead, reason: reason, at: now, in: db) else { return }
            try whenDead(EventDeath(event: settlement.id, family: family, reason: kept(reason), at: now), db)
        case .parked(let until, let reason):
            try db.cachedStatement(sql: park).execute(arguments: [
                settlement.id.rawValue, settlement.attempt, until.unixMicroseconds, kept(reason),
            ])
        case .released:
            try db.cachedStatement(sql: release).execute(arguments: [
                settlement.id.rawValue, settlement.attempt, now.unixMicroseconds,
            ])
        }
    }

    /// Returns the event's family; nil when it was not this attempt's to finish.
    private static func finish(
        _ settlement: Settlement,
        as state: EventState,
        reason: String?,
        at now: Date,
        in db: Database
    ) throws -> EventFamily? {
        let statement = try db.cachedStatement(sql: finish)
        let row = try Row.fetchOne(
            statement,
            arguments: [
                settlement.id.rawValue, settlement.attempt, state.rawValue, now.unixMicroseconds, reason.map(kept),
            ]
        )
        guard let row else { return nil }
        try promote(row[0], at: now, in: db)
        return EventFamily(rawValue: row[1])
    }

    /// Gives the turn to the oldest event waiting behind the one that left.
    ///
    /// It is due since it was received, or since now when the clock was set back in the meantime.
    static func promote(_ conversation: String, at now: Date, in db: Database) throws {
        try db.cachedStatement(sql: promote).execute(arguments: [conversation, now.unixMicroseconds])
    }

    static func kept(_ reason: String) -> String { String(reason.prefix(longestReason)) }
}
