package import GRDB

/// The tables of the outbox and of the decisions behind it.
package enum OutboxSchema {
    /// Registers the migrations; safe to call once per migrator.
    package static func register(in migrator: inout DatabaseMigrator) {
        migrator.registerMigration("outbox-1-effects") { db in try createEffects(db) }
        migrator.registerMigration("outbox-2-decisions") { db in try createDecisions(db) }
        migrator.registerMigration("outbox-3-settled") { db in
            try db.execute(sql: "CREATE INDEX outboxSettled ON outbox (settledAt) WHERE state IN ('sent', 'refused')")
        }
        migrator.registerMigration("outbox-4-recordings") { db in
            try admit("'keep-fax', 'forward'", as: "'keep-fax', 'keep-recording', 'forward'", db)
        }
        migrator.registerMigration("outbox-5-halts") { db in try createHalts(db) }
        migrator.registerMigration("outbox-6-media") { db in
            try admit("'keep-recording',", as: "'keep-recording', 'keep-media', 'copy-media',", db)
        }
        migrator.registerMigration("outbox-7-troubles") { db in
            let states = "('unconfirmed', 'failed', 'dead')"
            try db.execute(sql: "CREATE INDEX outboxTroubleSettled ON outbox (settledAt) WHERE state IN \(states)")
        }
        // On an expression, so that nothing but the counting of metrics takes it.
        migrator.registerMigration("outbox-8-counting") { db in
            try db.execute(
                sql: """
                    CREATE INDEX outboxTroubleCount ON outbox (state || '', destination)
                        WHERE state IN ('unconfirmed', 'refused', 'failed', 'dead')
                    """
            )
        }
    }

    /// `isHead` marks the first pending row of its line, so that claiming never walks over rows that have to wait.
    ///
    /// `attemptStartedAt` is set while an attempt is under way; found set at start-up, it means the process died then.
    private static func createEffects(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE outbox (
                    id INTEGER PRIMARY KEY AUTOINCREMENT,
                    event TEXT NOT NULL CHECK (event <> ''),
                    key TEXT NOT NULL CHECK (key <> ''),
                    kind TEXT NOT NULL CHECK (kind IN ('message', 'call-command', 'keep-fax', 'forward')),
                    destination TEXT NOT NULL,
                    line TEXT NOT NULL,
                    isHead INTEGER NOT NULL CHECK (isHead IN (0, 1)),
                    body BLOB NOT NULL,
                    state TEXT NOT NULL
                        CHECK (state IN ('pending', 'sent', 'unconfirmed', 'refused', 'failed', 'dead')),
                    attempts INTEGER NOT NULL DEFAULT 0 CHECK (attempts >= 0),
                    notBefore INTEGER NOT NULL,
                    createdAt INTEGER NOT NULL,
                    firstAttemptAt INTEGER,
                    attemptStartedAt INTEGER,
                    settledAt INTEGER,
                    answer TEXT,
                    lastError TEXT,
                    UNIQUE (event, key),
                    CHECK ((state = 'pending') = (settledAt IS NULL)),
                    CHECK (attemptStartedAt IS NULL OR (state = 'pending' AND isHead = 1))
                ) STRICT
                """
        )
        try db.execute(
            sql: """
                CREATE UNIQUE INDEX outboxHead ON outbox (destination, line) WHERE isHead = 1;
                CREATE INDEX outboxLine ON outbox (destination, line, id) WHERE state = 'pending';
                CREATE INDEX outboxDue ON outbox (destination, notBefore, id)
                    WHERE isHead = 1 AND attemptStartedAt IS NULL;
                CREATE INDEX outboxUnderWay ON outbox (attemptStartedAt) WHERE attemptStartedAt IS NOT NULL;
                CREATE INDEX outboxTrouble ON outbox (state, id)
                    WHERE state IN ('unconfirmed', 'refused', 'failed', 'dead')
                """
        )
    }

    /// SQLite cannot change a CHECK, so the table is made anew with the same rows under the same numbers.
    private static func admit(_ kinds: String, as newKinds: String, _ db: Database) throws {
        let old = try String.fetchOne(db, sql: "SELECT sql FROM sqlite_master WHERE type = 'table' AND name = 'outbox'")
        let indexes = try String.fetchAll(
            db,
            sql: "SELECT sql FROM sqlite_master WHERE type = 'index' AND tbl_name = 'outbox' AND sql IS NOT NULL"
        )
        guard let old else { return }
        // A table that was renamed stands there in quotes.
        let new = old.replacing(#/CREATE TABLE "?outbox"?/#, with: "CREATE TABLE outboxAnew")
            .replacing(kinds, with: newKinds)
        try db.execute(sql: new)
        try db.execute(sql: "INSERT INTO outboxAnew SELECT * FROM outbox; DROP TABLE outbox")
        try db.execute(sql: "ALTER TABLE outboxAnew RENAME TO outbox")
        for index in indexes { try db.execute(sql: index) }
    }

    /// What destinations want nothing any more; and the line's index answers how many rows wait, and since when.
    private static func createHalts(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE outboxHalts (
                    destination TEXT PRIMARY KEY NOT NULL CHECK (destination <> ''),
                    since INTEGER NOT NULL,
                    reason TEXT NOT NULL,
                    address TEXT
                ) STRICT, WITHOUT ROWID;
                DROP INDEX outboxLine;
                CREATE INDEX outboxLine ON outbox (destination, line, id, createdAt, state) WHERE state = 'pending'
                """
        )
    }

    private static func createDecisions(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE decisions (
                    event TEXT PRIMARY KEY NOT NULL CHECK (event <> ''),
                    kind TEXT NOT NULL,
                    summary TEXT NOT NULL,
                    detail TEXT NOT NULL,
                    decidedAt INTEGER NOT NULL
                ) STRICT, WITHOUT ROWID
                """
        )
    }
}
