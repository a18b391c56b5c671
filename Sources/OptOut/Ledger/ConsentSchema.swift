public import GRDB

/// The tables of consent: the ledger that is only ever appended to, and the sends the gate counts.
public enum ConsentSchema {
    /// Registers this module's migrations.
    public static func register(in migrator: inout DatabaseMigrator) {
        migrator.registerMigration("optout-1-ledger") { db in
            try db.execute(sql: ledger)
        }
        migrator.registerMigration("optout-2-sends") { db in
            try db.execute(sql: sends)
        }
    }

    // Words are a BLOB because SQLite text ends at a NUL and evidence must not. The insert trigger stands in for
    // constraints that INSERT OR REPLACE would get around by deleting the row in its way, which fires no delete trigger.
    private static let ledger = """
        CREATE TABLE consent_ledger (
            sequence INTEGER PRIMARY KEY,
            event TEXT NOT NULL CHECK (length(event) > 0),
            number TEXT NOT NULL CHECK (number GLOB '+[1-9]*'),
            kind TEXT NOT NULL CHECK (kind IN ('opt_out', 'review', 'opt_in', 'help')),
            scope TEXT NOT NULL CHECK (scope = 'everything' OR scope GLOB 'sender:?*' OR scope GLOB 'profile:?*'
                OR scope GLOB 'programme:?*'),
            source TEXT NOT NULL CHECK (source IN ('message', 'carrier', 'carrier_error', 'api', 'operator', 'import')),
            sender TEXT,
            profile TEXT,
            words BLOB NOT NULL CHECK (typeof(words) = 'blob'),
            rule TEXT NOT NULL CHECK (length(rule) > 0),
            rule_version TEXT NOT NULL,
            language TEXT,
            actor TEXT,
            reason TEXT,
            at INTEGER NOT NULL,
            recorded_at INTEGER NOT NULL,
            salt BLOB NOT NULL CHECK (length(salt) >= 16),
            commitment BLOB NOT NULL CHECK (length(commitment) = 32),
            previous BLOB NOT NULL UNIQUE CHECK (length(previous) = 32),
            digest BLOB NOT NULL UNIQUE CHECK (length(digest) = 32),
            UNIQUE (event, number, scope)
        ) STRICT;
        CREATE INDEX consent_ledger_by_number ON consent_ledger (number, sequence);
        CREATE TRIGGER consent_ledger_keeps_rows BEFORE UPDATE ON consent_ledger BEGIN
            SELECT RAISE(ABORT, 'the consent ledger is append-only');
        END;
        CREATE TRIGGER consent_ledger_forgets_nothing BEFORE DELETE ON consent_ledger BEGIN
            SELECT RAISE(ABORT, 'the consent ledger is append-only');
        END;
        CREATE TRIGGER consent_ledger_appends BEFORE INSERT ON consent_ledger BEGIN
            SELECT RAISE(IGNORE) WHERE EXISTS (SELECT 1 FROM consent_ledger
                WHERE event = NEW.event AND number = NEW.number AND scope = NEW.scope);
            SELECT RAISE(ABORT, 'a ledger row continues the last one')
                WHERE NEW.sequence IS NOT (SELECT coalesce(max(sequence), 0) + 1 FROM consent_ledger)
                OR NEW.previous IS NOT coalesce(
                    (SELECT digest FROM consent_ledger ORDER BY sequence DESC LIMIT 1), zeroblob(32))
                OR EXISTS (SELECT 1 FROM consent_ledger WHERE digest = NEW.digest);
        END;
        """

    private static let sends = """
        CREATE TABLE consent_sends (
            request TEXT PRIMARY KEY NOT NULL,
            number TEXT NOT NULL,
            purpose TEXT NOT NULL,
            in_reply_to TEXT,
            sent_at INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX consent_sends_by_number ON consent_sends (number, sent_at);
        CREATE INDEX consent_sends_by_cause ON consent_sends (in_reply_to, purpose) WHERE in_reply_to IS NOT NULL;
        """
}
