package import GRDB

/// The table of recordings.
package enum RecordingSchema {
    /// Registers the migrations; safe to call once per migrator.
    package static func register(in migrator: inout DatabaseMigrator) {
        migrator.registerMigration("recordings-1-kept") { db in
            try db.execute(
                sql: """
                    CREATE TABLE recordings (
                        recording TEXT PRIMARY KEY NOT NULL CHECK (recording <> ''),
                        event TEXT NOT NULL,
                        state TEXT NOT NULL CHECK (state IN ('kept', 'quarantined', 'lost')),
                        path TEXT,
                        bytes INTEGER CHECK (bytes >= 0),
                        sha256 TEXT CHECK (length(sha256) = 64),
                        contentType TEXT,
                        box TEXT,
                        call TEXT,
                        caller TEXT,
                        called TEXT,
                        seconds INTEGER,
                        reason TEXT,
                        settledAt INTEGER NOT NULL,
                        CHECK ((state = 'lost') = (path IS NULL)),
                        CHECK ((path IS NULL) = (sha256 IS NULL))
                    ) STRICT, WITHOUT ROWID;
                    CREATE INDEX recordingsBox ON recordings (box, settledAt)
                    """
            )
        }
    }
}
