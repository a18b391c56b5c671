import Foundation
package import GRDB
package import Numbering
package import TelnyxEvents

extension Outbox {
    /// Whether a message to a number is still to be carried out.
    package static func hasPending(to number: PhoneNumber, in db: Database) throws -> Bool {
        let sql = "SELECT EXISTS (SELECT 1 FROM outbox WHERE state = 'pending' AND kind = 'message' AND \(toNumber))"
        return try Bool.fetchOne(db, sql: sql, arguments: [number.e164]) ?? false
    }

    /// Deletes what came of some events and every message to a number, as far as it is settled.
    ///
    /// Keeps of their decisions only that there was one. Answers how many effects went, and which files of those events are kept.
    package static func erase(
        _ number: PhoneNumber,
        events: [EventID],
        in db: Database
    ) throws -> (effects: Int, faxes: [String]) {
        try db.execute(
            sql: "DELETE FROM outbox WHERE state <> 'pending' AND kind = 'message' AND \(toNumber)",
            arguments: [number.e164]
        )
        var effects = db.changesCount
        var faxes: [String] = []
        for event in events {
            let delete = try db.cachedStatement(sql: "DELETE FROM outbox WHERE state <> 'pending' AND event = ?")
            try delete.execute(arguments: [event.rawValue])
            effects += db.changesCount
            let forget = try db.cachedStatement(
                sql: "UPDATE decisions SET detail = '{\"erased\":true}' WHERE event = ?"
            )
            try forget.execute(arguments: [event.rawValue])
            let kept = try db.cachedStatement(sql: "SELECT path FROM media WHERE event = ? AND path IS NOT NULL")
            faxes += try String.fetchAll(kept, arguments: [event.rawValue])
        }
        return (effects, faxes)
    }

    /// A message's line begins with its recipient and a space.
    private static let toNumber = "line >= ?1 || ' ' AND line < ?1 || '!'"
}
