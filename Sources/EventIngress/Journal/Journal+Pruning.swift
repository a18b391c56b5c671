package import Foundation
package import GRDB
package import TelnyxEvents

extension Journal {
    /// What one look at old events came to.
    package struct Pruned: Sendable {
        /// The events that went, with bodies and answers.
        package let events: [EventID]
        /// Where to go on; nil when there is nothing old behind it.
        package let position: Int64?
    }

    /// Deletes events that are done and were received before an instant, looking at `limit` of them behind a position.
    ///
    /// What is not done, or dead and waiting for a person, stays however old it is.
    package static func prune(
        receivedBefore end: Date,
        after position: Int64,
        limit: Int,
        in db: Database
    ) throws -> Pruned {
        let rows = try Row.fetchAll(
            db.cachedStatement(
                sql: "SELECT seq, id, state, receivedAt FROM journal WHERE seq > ? ORDER BY seq LIMIT ?"
            ),
            arguments: [position, limit]
        )
        var gone: [EventID] = []
        var last: Int64?
        for row in rows {
            let (seq, text, state, receivedAt): (Int64, String, String, Int64) = (row[0], row[1], row[2], row[3])
            // In order of arrival but for clocks that were set back: what follows is younger.
            guard receivedAt < end.unixMicroseconds else { return Pruned(events: gone, position: nil) }
            last = seq
            guard state == EventState.done.rawValue, let id = EventID(rawValue: text) else { continue }
            try db.cachedStatement(sql: "DELETE FROM journalConflicts WHERE event = ?").execute(arguments: [text])
            try db.cachedStatement(sql: "DELETE FROM journal WHERE seq = ?").execute(arguments: [seq])
            gone.append(id)
        }
        return Pruned(events: gone, position: rows.count == limit ? last : nil)
    }
}
