package import GRDB

/// The journal's tables.
package enum JournalSchema {
    /// Adds the journal's migrations.
    package static func register(in migrator: inout DatabaseMigrator) {
        migrator.registerMigration("journal-1-events") { db in
            try db.execute(sql: events)
            try db.execute(sql: bodies)
            try db.execute(sql: indexes)
            try db.execute(sql: conflicts)
        }
        migrator.registerMigration("journal-2-answers") { db in try db.execute(sql: answers) }
        migrator.registerMigration("journal-3-finding") { db in try db.execute(sql: finding) }
        migrator.registerMigration("journal-4-unsettled") { db in try db.execute(sql: unsettled) }
    }

    // `head` is 1 while it is this event's turn in its conversation: it is the oldest one not settled. What is not the
    // head waits behind it with `dueAt` NULL. `dueAt` is when the head may be claimed, and NULL while it is claimed.
    private static let events = """
        CREATE TABLE journal (
            seq INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE CHECK (id <> ''),
            type TEXT NOT NULL,
            family TEXT NOT NULL CHECK (family IN ('call', 'message', 'fax', 'number', 'other')),
            conversation TEXT NOT NULL,
            counterparty TEXT,
            format TEXT NOT NULL,
            occurredAt INTEGER,
            receivedAt INTEGER NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('pending', 'claimed', 'waiting', 'done', 'dead')),
            attempts INTEGER NOT NULL DEFAULT 0 CHECK (attempts >= 0),
            head INTEGER NOT NULL CHECK (head IN (0, 1)),
            dueAt INTEGER,
            settledAt INTEGER,
            lastError TEXT,
            CHECK ((settledAt IS NOT NULL) = (state IN ('done', 'dead'))),
            CHECK (head = 0 OR settledAt IS NULL),
            CHECK (head = 1 OR state NOT IN ('claimed', 'waiting')),
            CHECK ((dueAt IS NOT NULL) = (head = 1 AND state <> 'claimed'))
        ) STRICT
        """

    // Apart from the states, so that a change of state does not write the body again.
    private static let bodies = """
        CREATE TABLE journalBodies (
            seq INTEGER PRIMARY KEY REFERENCES journal (seq) ON DELETE CASCADE,
            body BLOB NOT NULL
        ) STRICT
        """

    // All but the last hold unsettled events only, so they stay small however long the journal grows. The first is
    // also the guard of the order: a conversation has one head.
    private static let indexes = """
        CREATE UNIQUE INDEX journalHeads ON journal (conversation) WHERE head = 1;
        CREATE INDEX journalDue ON journal (family, dueAt, state) WHERE head = 1;
        CREATE INDEX journalBehind ON journal (conversation) WHERE head = 0 AND state = 'pending';
        CREATE INDEX journalInbound ON journal (counterparty) WHERE type = 'message.received' AND state <> 'done';
        CREATE INDEX journalDead ON journal (family) WHERE state = 'dead';
        """

    // For people who look for one event among millions. On expressions, so that no query of the hot paths can prefer them to
    // its own small index.
    private static let finding = """
        CREATE INDEX journalByNumber ON journal (counterparty || '') WHERE counterparty IS NOT NULL;
        CREATE INDEX journalByFamily ON journal (family || '');
        """

    // The few that are not done, among millions that are; on an expression for the same reason.
    private static let unsettled = "CREATE INDEX journalOpen ON journal (state || '') WHERE state <> 'done'"

    private static let conflicts = """
        CREATE TABLE journalConflicts (
            event TEXT NOT NULL REFERENCES journal (id) ON DELETE CASCADE,
            digest TEXT NOT NULL,
            receivedAt INTEGER NOT NULL,
            body BLOB NOT NULL,
            PRIMARY KEY (event, digest)
        ) STRICT, WITHOUT ROWID
        """

    private static let answers = """
        CREATE TABLE journalAnswers (
            seq INTEGER PRIMARY KEY REFERENCES journal (seq) ON DELETE CASCADE,
            result TEXT NOT NULL,
            note BLOB
        ) STRICT
        """
}
