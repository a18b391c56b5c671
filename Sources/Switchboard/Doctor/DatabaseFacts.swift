import EventIngress
import GRDB

/// What was seen of the database beside a server that may be running.
struct DatabaseFacts: Hashable, Sendable {
    /// `PRAGMA synchronous` after it was set to FULL.
    let synchronous: Int
    /// `PRAGMA journal_mode`.
    let journalMode: String
    /// What the events say.
    let traffic: JournalTraffic
    /// What the server told somebody about and is not over.
    let alerts: [OpenAlert]

    /// Opens the database for reading only, so that nothing in the directory changes.
    ///
    /// Throws `Storage.Fault` and `DatabaseError`.
    static func probe(_ directory: DataDirectory) throws -> DatabaseFacts {
        let database = try Storage(reading: directory).database
        defer { try? database.close() }  // Nothing was written, so nothing can be lost.
        // Outside a transaction, where SQLite lets the level be set.
        return try database.unsafeRead { db in
            DatabaseFacts(
                synchronous: try synchronous(in: db),
                journalMode: try String.fetchOne(db, sql: "PRAGMA journal_mode") ?? "",
                traffic: try Journal.traffic(in: db),
                alerts: try AlertLedger.open(in: db).filter { $0.noticedAt != nil }
            )
        }
    }

    /// What `serve` does: asks for FULL, and reads back what it got.
    private static func synchronous(in db: Database) throws -> Int {
        try db.execute(sql: "PRAGMA synchronous = FULL")
        return try Int.fetchOne(db, sql: "PRAGMA synchronous") ?? 0
    }
}
