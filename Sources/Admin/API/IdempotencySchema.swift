package import GRDB

/// The table of posted requests that carried an `Idempotency-Key`.
package enum IdempotencySchema {
    /// Registers the migrations; a landed one is never edited.
    package static func register(in migrator: inout DatabaseMigrator) {
        migrator.registerMigration("admin-1-idempotency") { db in
            try db.execute(
                sql: """
                    CREATE TABLE api_requests (
                        key TEXT NOT NULL PRIMARY KEY,
                        request BLOB NOT NULL,
                        begun_at INTEGER NOT NULL,
                        status INTEGER,
                        answer BLOB,
                        CHECK ((status IS NULL) = (answer IS NULL))
                    ) WITHOUT ROWID;
                    CREATE INDEX api_requests_begun ON api_requests (begun_at);
                    """
            )
        }
    }
}
