import Foundation
import GRDB
import TelnyxEvents

/// The statements that take events out to be handled.
enum Claiming {
    static let due = """
        SELECT seq, id, type, conversation, counterparty, format, occurredAt, receivedAt, attempts, body
        FROM journal JOIN journalBodies USING (seq)
        WHERE head = 1 AND family = ? AND dueAt <= ? ORDER BY dueAt LIMIT ?
        """
    static let take = "UPDATE journal SET state = 'claimed', attempts = attempts + 1, dueAt = NULL WHERE seq = ?"
    static let nextDue = "SELECT min(dueAt) FROM journal WHERE head = 1 AND family = ? AND dueAt > ?"

    static func claim(room: [EventFamily: Int], at now: Date, in db: Database) throws -> Claims {
        var events: [ClaimedEvent] = []
        var next: Int64?
        for (family, limit) in room where limit > 0 {
            let rows = try JournalRow.fetchAll(
                db.cachedStatement(sql: due),
                arguments: [family.rawValue, now.unixMicroseconds, limit]
            )
            for row in rows {
                try db.cachedStatement(sql: take).execute(arguments: [row.seq])
                events.append(row.claimed(family: family))
            }
            let statement = try db.cachedStatement(sql: nextDue)
            if let due = try Int64.fetchOne(statement, arguments: [family.rawValue, now.unixMicroseconds]) {
                next = min(next ?? due, due)
            }
        }
        return Claims(events: events, nextDue: next.map(Date.init(unixMicroseconds:)))
    }
}
