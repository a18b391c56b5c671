package import GRDB

/// The table of received faxes.
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
    }
}
