import Foundation
import GRDB
import TelnyxEvents

/// The open alerts on disk, so that a restart tells nobody twice.
enum AlertLedger {
    static func register(in migrator: inout DatabaseMigrator) {
        migrator.registerMigration("alerts-1-open") { db in
            try db.execute(
                sql: """
                    CREATE TABLE alerts (
                        key TEXT PRIMARY KEY NOT NULL CHECK (key <> ''),
                        condition TEXT NOT NULL,
                        subject TEXT,
                        what TEXT NOT NULL,
                        remedy TEXT NOT NULL,
                        since INTEGER NOT NULL,
                        noticedAt INTEGER,
                        quietSince INTEGER
                    ) STRICT, WITHOUT ROWID
                    """
            )
        }
    }

    /// What is open, told or not; a condition of another release is left out.
    static func open(in db: Database) throws -> [OpenAlert] {
        try Row.fetchAll(db, sql: "SELECT * FROM alerts ORDER BY key").compactMap { row in
            guard let condition = AlertCondition(rawValue: row["condition"]) else { return nil }
            return OpenAlert(
                key: row["key"],
                condition: condition,
                subject: row["subject"],
                what: row["what"],
                remedy: row["remedy"],
                since: Date(unixMicroseconds: row["since"]),
                noticedAt: (row["noticedAt"] as Int64?).map(Date.init(unixMicroseconds:)),
                quietSince: (row["quietSince"] as Int64?).map(Date.init(unixMicroseconds:))
            )
        }
    }

    /// Replaces what is open.
    static func keep(_ open: [OpenAlert], in db: Database) throws {
        try db.execute(sql: "DELETE FROM alerts")
        for alert in open {
            try db.execute(
                sql: "INSERT INTO alerts VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                arguments: [
                    alert.key, alert.condition.rawValue, alert.subject, alert.what, alert.remedy,
                    alert.since.unixMicroseconds, alert.noticedAt?.unixMicroseconds, alert.quietSince?.unixMicroseconds,
                ]
            )
        }
    }
}
