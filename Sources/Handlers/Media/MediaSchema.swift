package import GRDB

/// The table of kept files of every kind.
package enum MediaSchema {
    /// Registers the migrations; safe to call once per migrator.
    ///
    /// Register after `FaxSchema` and `RecordingSchema`, whose rows move here.
    package static func register(in migrator: inout DatabaseMigrator) {
        migrator.registerMigration("media-1-one-table") { db in
            try create(db)
            try moveFaxes(db)
            try moveRecordings(db)
        }
    }

    private static func create(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE media (
                    id TEXT PRIMARY KEY NOT NULL CHECK (id <> ''),
                    kind TEXT NOT NULL,
                    state TEXT NOT NULL CHECK (state IN ('kept', 'quarantined', 'lost', 'removed')),
                    event TEXT NOT NULL,
                    sender TEXT,
                    recipient TEXT,
                    path TEXT,
                    bytes INTEGER CHECK (bytes >= 0),
                    sha256 TEXT CHECK (length(sha256) = 64),
                    contentType TEXT,
                    pages INTEGER,
                    announcedPages INTEGER,
                    box TEXT,
                    call TEXT,
                    seconds INTEGER,
                    message TEXT,
                    source TEXT,
                    reason TEXT,
                    remark TEXT,
                    receivedAt INTEGER NOT NULL,
                    settledAt INTEGER NOT NULL,
                    removedAt INTEGER,
                    CHECK ((state IN ('lost', 'removed')) = (path IS NULL)),
                    CHECK ((state = 'removed') = (removedAt IS NOT NULL)),
                    CHECK (path IS NULL OR sha256 IS NOT NULL)
                ) STRICT, WITHOUT ROWID;
                CREATE INDEX mediaReceived ON media (receivedAt, id);
                CREATE INDEX mediaKind ON media (kind, receivedAt, id);
                CREATE INDEX mediaEvent ON media (event);
                CREATE INDEX mediaSender ON media (sender, receivedAt) WHERE sender IS NOT NULL;
                CREATE INDEX mediaRecipient ON media (recipient, receivedAt) WHERE recipient IS NOT NULL;
                CREATE INDEX mediaBox ON media (box, receivedAt) WHERE box IS NOT NULL
                """
        )
    }

    /// When a fax was received, and between whom, was not written down; when it was kept comes within minutes of it.
    private static func moveFaxes(_ db: Database) throws {
        guard try db.tableExists("faxes") else { return }
        try db.execute(
            sql: """
                INSERT INTO media (id, kind, state, event, path, bytes, sha256, contentType, announcedPages, reason,
                    receivedAt, settledAt)
                SELECT fax, 'fax', state, event, path, bytes, sha256, contentType, pageCount, reason,
                    settledAt, settledAt
                FROM faxes;
                DROP TABLE faxes
                """
        )
    }

    private static func moveRecordings(_ db: Database) throws {
        guard try db.tableExists("recordings") else { return }
        try db.execute(
            sql: """
                INSERT INTO media (id, kind, state, event, path, bytes, sha256, contentType, box, call, sender,
                    recipient, seconds, reason, receivedAt, settledAt)
                SELECT recording, iif(box IS NULL, 'recording', 'voicemail'), state, event, path, bytes, sha256,
                    contentType, box, call, caller, called, seconds, reason, settledAt, settledAt
                FROM recordings;
                DROP TABLE recordings
                """
        )
    }
}
