package import Foundation
import GRDB
package import TelnyxEvents

extension Journal {
    /// The events a filter means, in the order they came, or the newest first, those behind a position when one is
    /// given.
    package func entries(
        matching filter: JournalFilter = JournalFilter(),
        newestFirst: Bool = false,
        limit: Int? = nil,
        after position: Int64? = nil
    ) async throws -> [JournalEntry] {
        try await writer.read { db in
            try Self.request(filter, newestFirst: newestFirst, limit: limit, after: position).fetchAll(db)
        }
    }

    /// The same one by one, for a list of any length; what `body` throws ends it.
    ///
    /// Read in pages, because a reader that is held up (a pager on the other end of a pipe) would keep the write-ahead log
    /// from being emptied.
    package func forEachEntry(
        matching filter: JournalFilter = JournalFilter(),
        newestFirst: Bool = false,
        limit: Int? = nil,
        _ body: (JournalEntry) throws -> Void
    ) async throws {
        var left = limit ?? .max
        var position: Int64?
        while left > 0 {
            let count = min(left, 1000)
            let page = try await writer.read { [position] db in
                try Self.request(filter, newestFirst: newestFirst, limit: count, after: position).fetchAll(db)
            }
            try page.forEach(body)
            guard page.count == count, let last = page.last else { return }
            position = last.position
            left -= count
        }
    }

    /// What came after a position, in the order it came; with nil the position is the end, and nothing is returned.
    package func tail(
        after position: Int64?,
        matching filter: JournalFilter = JournalFilter(),
        limit: Int = 1000
    ) async throws -> (entries: [JournalEntry], position: Int64) {
        try await writer.read { db in
            let last = try Int64.fetchOne(db, sql: "SELECT max(seq) FROM journal") ?? 0
            guard let position else { return ([], last) }
            let request: SQLRequest<JournalEntry> = """
                SELECT \(sql: JournalEntry.columns) FROM journal
                WHERE seq > \(position) AND \(filter.condition) ORDER BY seq LIMIT \(limit)
                """
            let entries = try request.fetchAll(db)
            // A full page may have more behind it; otherwise everything up to the end has been looked at.
            return (entries, entries.count == limit ? entries.last?.position ?? last : last)
        }
    }

    /// One event; nil when the journal has none of that id.
    package func entry(_ id: EventID) async throws -> JournalEntry? {
        try await writer.read { db in
            let request: SQLRequest<JournalEntry> = """
                SELECT \(sql: JournalEntry.columns) FROM journal WHERE id = \(id.rawValue)
                """
            return try request.fetchOne(db)
        }
    }

    /// One event as it was written down, body and all; nil when the journal has none of that id.
    package func event(_ id: EventID) async throws -> ClaimedEvent? {
        try await writer.read { db in
            let row = try JournalRow.Stored.fetchOne(db, sql: JournalRow.Stored.byID, arguments: [id.rawValue])
            return row?.event
        }
    }

    /// The other bodies that came under an id, oldest first; the first eight are kept.
    package func conflicts(of id: EventID) async throws -> [Data] {
        try await writer.read { db in
            try Data.fetchAll(
                db,
                sql: "SELECT body FROM journalConflicts WHERE event = ? ORDER BY receivedAt",
                arguments: [id.rawValue]
            )
        }
    }

    static func request(
        _ filter: JournalFilter,
        newestFirst: Bool,
        limit: Int?,
        after position: Int64? = nil
    ) -> SQLRequest<JournalEntry> {
        let start = position ?? (newestFirst ? .max : -1)
        return """
            SELECT \(sql: JournalEntry.columns) FROM journal
            WHERE seq \(sql: newestFirst ? "<" : ">") \(start) AND \(filter.condition)
            ORDER BY seq \(sql: newestFirst ? "DESC" : "ASC") LIMIT \(limit ?? -1)
            """
    }
}
