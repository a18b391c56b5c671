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
        migrator.registerMigration("optout-3-erasure") { db in
            try db.execute(sql: erasure)
        }
        migrator.registerMigration("optout-4-senders") { db in
            try db.execute(sql: senders)
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

    // A person can be erased: number, words and salt go, the keyed digest of the number stays. The rows are copied as they
    // stand, so they verify as before; their digests never covered number and words but a commitment to both. A row loses
    // the three together and nothing else, and the row before it in time says so (`ConsentLedger.verify`).
    private static let erasure = """
        CREATE TABLE consent_key (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            key BLOB NOT NULL CHECK (length(key) = 32)
        ) STRICT;
        INSERT INTO consent_key (id, key) VALUES (1, randomblob(32));
        CREATE TRIGGER consent_key_stays BEFORE DELETE ON consent_key BEGIN
            SELECT RAISE(ABORT, 'erased numbers are found by this key');
        END;
        CREATE TRIGGER consent_key_is_one BEFORE UPDATE ON consent_key BEGIN
            SELECT RAISE(ABORT, 'erased numbers are found by this key');
        END;
        CREATE TABLE consent_ledger_3 (
            sequence INTEGER PRIMARY KEY,
            event TEXT NOT NULL CHECK (length(event) > 0),
            number TEXT CHECK (number GLOB '+[1-9]*'),
            subject BLOB CHECK (length(subject) = 32),
            kind TEXT NOT NULL CHECK (kind IN ('opt_out', 'review', 'opt_in', 'help', 'erasure')),
            scope TEXT NOT NULL CHECK (scope = 'everything' OR scope GLOB 'sender:?*' OR scope GLOB 'profile:?*'
                OR scope GLOB 'programme:?*'),
            source TEXT NOT NULL CHECK (source IN ('message', 'carrier', 'carrier_error', 'api', 'operator', 'import')),
            sender TEXT,
            profile TEXT,
            words BLOB,
            rule TEXT NOT NULL CHECK (length(rule) > 0),
            rule_version TEXT NOT NULL,
            language TEXT,
            actor TEXT,
            reason TEXT,
            at INTEGER NOT NULL,
            recorded_at INTEGER NOT NULL,
            salt BLOB CHECK (length(salt) >= 16),
            commitment BLOB NOT NULL CHECK (length(commitment) = 32),
            previous BLOB NOT NULL UNIQUE CHECK (length(previous) = 32),
            digest BLOB NOT NULL UNIQUE CHECK (length(digest) = 32),
            CHECK (number IS NOT NULL OR subject IS NOT NULL),
            CHECK ((words IS NULL) = (salt IS NULL)),
            CHECK ((salt IS NULL) = (number IS NULL AND kind <> 'erasure')),
            CHECK (kind <> 'erasure' OR number IS NULL),
            UNIQUE (event, number, scope)
        ) STRICT;
        INSERT INTO consent_ledger_3 SELECT sequence, event, number, NULL, kind, scope, source, sender, profile, words,
            rule, rule_version, language, actor, reason, at, recorded_at, salt, commitment, previous, digest
            FROM consent_ledger ORDER BY sequence;
        DROP TABLE consent_ledger;
        ALTER TABLE consent_ledger_3 RENAME TO consent_ledger;
        CREATE INDEX consent_ledger_by_number ON consent_ledger (number, sequence);
        CREATE INDEX consent_ledger_by_subject ON consent_ledger (subject, sequence) WHERE subject IS NOT NULL;
        CREATE INDEX consent_ledger_reviews ON consent_ledger (number) WHERE kind = 'review';
        CREATE TRIGGER consent_ledger_keeps_rows BEFORE UPDATE ON consent_ledger
            WHEN OLD.number IS NULL OR NEW.number IS NOT NULL OR NEW.words IS NOT NULL OR NEW.salt IS NOT NULL
                OR NEW.sequence IS NOT OLD.sequence OR NEW.event IS NOT OLD.event OR NEW.kind IS NOT OLD.kind
                OR NEW.scope IS NOT OLD.scope OR NEW.source IS NOT OLD.source OR NEW.sender IS NOT OLD.sender
                OR NEW.profile IS NOT OLD.profile OR NEW.rule IS NOT OLD.rule
                OR NEW.rule_version IS NOT OLD.rule_version OR NEW.language IS NOT OLD.language
                OR NEW.actor IS NOT OLD.actor OR NEW.reason IS NOT OLD.reason OR NEW.at IS NOT OLD.at
                OR NEW.recorded_at IS NOT OLD.recorded_at OR NEW.commitment IS NOT OLD.commitment
                OR NEW.previous IS NOT OLD.previous OR NEW.digest IS NOT OLD.digest
            BEGIN
                SELECT RAISE(ABORT, 'the consent ledger is append-only');
            END;
        CREATE TRIGGER consent_ledger_forgets_nothing BEFORE DELETE ON consent_ledger BEGIN
            SELECT RAISE(ABORT, 'the consent ledger is append-only');
        END;
        CREATE TRIGGER consent_ledger_appends BEFORE INSERT ON consent_ledger BEGIN
            SELECT RAISE(IGNORE) WHERE EXISTS (SELECT 1 FROM consent_ledger WHERE event = NEW.event
                AND (number = NEW.number OR (number IS NULL AND subject = NEW.subject)) AND scope = NEW.scope);
            SELECT RAISE(ABORT, 'a ledger row continues the last one')
                WHERE NEW.sequence IS NOT (SELECT coalesce(max(sequence), 0) + 1 FROM consent_ledger)
                OR NEW.previous IS NOT coalesce(
                    (SELECT digest FROM consent_ledger ORDER BY sequence DESC LIMIT 1), zeroblob(32))
                OR EXISTS (SELECT 1 FROM consent_ledger WHERE digest = NEW.digest);
        END;
        """

    private static let senders = """
        ALTER TABLE consent_sends ADD COLUMN sender TEXT;
        CREATE INDEX consent_sends_by_sender ON consent_sends (sender, sent_at) WHERE sender IS NOT NULL;
        CREATE INDEX consent_sends_by_time ON consent_sends (sent_at);
        """
}
