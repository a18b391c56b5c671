package import Foundation
package import GRDB
package import TelnyxEvents

/// An event as it was written down, at its place in the journal.
package struct RecordedEvent: Hashable, Sendable {
    /// Its place: later events have higher ones.
    package let position: Int64
    /// The exact bytes and what was read from them.
    package let envelope: EventEnvelope
    /// When it was accepted.
    package let receivedAt: Date
}

extension Journal {
    /// The next events after a position that a filter means, in the order they came, bodies and all.
    ///
    /// Reads in the caller's transaction; `position` nil is the beginning.
    package static func recorded(
        matching filter: JournalFilter,
        after position: Int64?,
        limit: Int,
        in db: Database
    ) throws -> [RecordedEvent] {
        let request: SQLRequest<JournalRow.Stored> = """
            SELECT \(sql: JournalRow.Stored.columns) FROM journal JOIN journalBodies USING (seq)
            WHERE seq > \(position ?? -1) AND \(filter.condition) ORDER BY seq LIMIT \(limit)
            """
        return try request.fetchAll(db).map { row in
            RecordedEvent(position: row.seq, envelope: row.event.envelope, receivedAt: row.event.receivedAt)
        }
    }

    /// How many events a filter means, and the first one's arrival; zero and nil when there is none.
    package static func extent(
        of filter: JournalFilter,
        after position: Int64?,
        in db: Database
    ) throws -> (count: Int, start: Date?) {
        let request: SQLRequest<Row> = """
            SELECT count(*), min(receivedAt) FROM journal WHERE seq > \(position ?? -1) AND \(filter.condition)
            """
        guard let row = try request.fetchOne(db) else { return (0, nil) }
        return (row[0], (row[1] as Int64?).map(Date.init(unixMicroseconds:)))
    }

    /// Whether the journal has an event of that id.
    package static func contains(_ id: EventID, in db: Database) throws -> Bool {
        let statement = try db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM journal WHERE id = ?)")
        return try Bool.fetchOne(statement, arguments: [id.rawValue]) ?? false
    }
}
