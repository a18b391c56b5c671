package import GRDB

/// The tables of faxes: of received ones as long as they had a table of their own, and of how far each fax has come.
package enum FaxSchema {
    /// Registers the migrations; safe to call once per migrator.
    package static func register(in migrator: inout DatabaseMigrator) {
        migrator.registerMigration("faxes-1-received") { db in
            try db.execute(
                sql: """
                    CREATE TABLE faxes (
                        fax TEXT PRIMARY KEY NOT NULL CHECK (fax <> ''),
                        event TEXT NOT NULL,
                        state TEXT NOT NULL CHECK (state IN ('kept', 'quarantined', 'lost')),
                        path TEXT,
                        bytes INTEGER CHECK (bytes >= 0),
                        sha256 TEXT CHECK (length(sha256) = 64),
                        contentType TEXT,
                        pageCount INTEGER,
                        reason TEXT,
                        settledAt INTEGER NOT NULL,
                        CHECK ((state = 'lost') = (path IS NULL)),
                        CHECK ((path IS NULL) = (sha256 IS NULL))
                    ) STRICT, WITHOUT ROWID
                    """
            )
        }
        migrator.registerMigration("faxes-2-progress") { db in
            try db.execute(
                sql: """
                    CREATE TABLE faxProgress (
                        fax TEXT PRIMARY KEY NOT NULL CHECK (fax <> ''),
                        direction TEXT NOT NULL,
                        state TEXT NOT NULL,
                        rank INTEGER NOT NULL,
                        sender TEXT,
                        recipient TEXT,
                        pages INTEGER,
                        failure TEXT,
                        isPartial INTEGER NOT NULL CHECK (isPartial IN (0, 1)),
                        startedAt INTEGER NOT NULL,
                        updatedAt INTEGER NOT NULL,
                        CHECK ((state = 'failed') = (failure IS NOT NULL))
                    ) STRICT, WITHOUT ROWID;
                    CREATE INDEX faxProgressStarted ON faxProgress (startedAt, fax)
                    """
            )
        }
    }
}
