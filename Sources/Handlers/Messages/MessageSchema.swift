package import GRDB

/// The table of messages that left, and how far each got.
package enum MessageSchema {
    /// Registers the migrations; safe to call once per migrator.
    package static func register(in migrator: inout DatabaseMigrator) {
        migrator.registerMigration("messages-1-deliveries") { db in try db.execute(sql: deliveries) }
    }

    // One row for each recipient of a message. `rank` keeps an event that comes late from undoing what is known: the
    // fate of a message stands, whatever order its events come in. Cost is in billionths, so that sums are exact.
    private static let deliveries = """
        CREATE TABLE deliveries (
            message TEXT NOT NULL CHECK (message <> ''),
            number TEXT NOT NULL,
            sender TEXT,
            profile TEXT,
            type TEXT,
            carrier TEXT,
            lineType TEXT,
            status TEXT NOT NULL,
            rank INTEGER NOT NULL CHECK (rank IN (1, 2, 3)),
            errorCode TEXT,
            errorTitle TEXT,
            parts INTEGER CHECK (parts >= 0),
            costNano INTEGER,
            currency TEXT,
            sentAt INTEGER,
            settledAt INTEGER,
            updatedAt INTEGER NOT NULL,
            PRIMARY KEY (message, number)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX deliveriesByTime ON deliveries (updatedAt);
        CREATE INDEX deliveriesByNumber ON deliveries (number);
        """
}
