import Foundation
package import GRDB
package import Numbering
package import TelnyxEvents

extension Journal {
    /// How many events of a number are not done: still to be handled, or dead and waiting for a person.
    package static func undoneEvents(of number: PhoneNumber, in db: Database) throws -> Int {
        let sql = "SELECT count(*) FROM journal WHERE \(isOfNumber) AND state <> 'done'"
        return try Int.fetchOne(db, sql: sql, arguments: [number.e164]) ?? 0
    }

    /// Takes number and body out of every event of a number that is done, and names those events.
    ///
    /// What remains of each is its id, so that a redelivery still has no effect, its type and its times.
    package static func erase(_ number: PhoneNumber, in db: Database) throws -> [EventID] {
        let ids = try String.fetchAll(
            db,
            sql: "SELECT id FROM journal WHERE \(isOfNumber) AND state = 'done' ORDER BY seq",
            arguments: [number.e164]
        )
        for id in ids {
            try db.cachedStatement(sql: "DELETE FROM journalConflicts WHERE event = ?").execute(arguments: [id])
            try db.cachedStatement(sql: eraseBody).execute(arguments: [id])
            try db.cachedStatement(sql: eraseNumber).execute(arguments: [id])
        }
        return ids.compactMap(EventID.init(rawValue:))
    }

    // As the index for finding has it.
    private static let isOfNumber = "counterparty IS NOT NULL AND counterparty || '' = ?"
    private static let eraseBody = """
        UPDATE journalBodies SET body = (
            SELECT CASE WHEN format = 'json' THEN CAST(
                json_object('data', json_object('event_type', type, 'id', id), 'erased', json('true')) AS BLOB)
            ELSE x'' END FROM journal WHERE seq = journalBodies.seq)
        WHERE seq = (SELECT seq FROM journal WHERE id = ?)
        """
    private static let eraseNumber = """
        UPDATE journal SET counterparty = NULL, conversation = 'erased:' || seq WHERE id = ?
        """
}
