import GRDB

/// The tables of one-time codes: never the code itself, only its authentication code under the server's key.
enum VerificationSchema {
    static func register(in migrator: inout DatabaseMigrator) {
        migrator.registerMigration("verifications-1-codes") { db in
            try db.execute(
                sql: """
                    CREATE TABLE verifications (
                        id TEXT NOT NULL PRIMARY KEY,
                        number TEXT NOT NULL,
                        state TEXT NOT NULL CHECK (state IN ('pending', 'verified', 'failed')),
                        hmac BLOB NOT NULL CHECK (length(hmac) = 32),
                        attempts INTEGER NOT NULL,
                        sends INTEGER NOT NULL,
                        created_at INTEGER NOT NULL,
                        sent_at INTEGER NOT NULL,
                        expires_at INTEGER NOT NULL
                    ) WITHOUT ROWID;
                    CREATE INDEX verifications_created ON verifications (created_at);
                    CREATE TABLE verification_sends (
                        number TEXT NOT NULL,
                        prefix TEXT NOT NULL,
                        sent_at INTEGER NOT NULL
                    );
                    CREATE INDEX verification_sends_number ON verification_sends (number, sent_at);
                    CREATE INDEX verification_sends_prefix ON verification_sends (prefix, sent_at);
                    CREATE INDEX verification_sends_at ON verification_sends (sent_at);
                    """
            )
        }
        migrator.registerMigration("verifications-2-texts") { db in
            try db.execute(
                sql: """
                    CREATE TABLE verification_texts (
                        hmac BLOB NOT NULL PRIMARY KEY CHECK (length(hmac) = 32),
                        sent_at INTEGER NOT NULL
                    ) STRICT, WITHOUT ROWID;
                    CREATE INDEX verification_texts_sent ON verification_texts (sent_at);
                    """
            )
        }
    }
}
