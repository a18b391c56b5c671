package import GRDB

/// The table of what operators have set and cleared by hand.
package enum OverrideSchema {
    /// Registers the migrations.
    package static func register(in migrator: inout DatabaseMigrator) {
        migrator.registerMigration("override-1-acts") { db in try db.execute(sql: acts) }
    }

    // One row for each act, never changed: what is in force is a fold over them, and they are the audit.
    private static let acts = """
        CREATE TABLE overrideActs (
            seq INTEGER PRIMARY KEY AUTOINCREMENT,
            kind TEXT NOT NULL CHECK (kind IN ('set', 'clear')),
            name TEXT NOT NULL CHECK (name <> ''),
            number TEXT CHECK (number GLOB '+[1-9]*'),
            reason TEXT NOT NULL,
            author TEXT NOT NULL CHECK (author <> ''),
            targets TEXT NOT NULL DEFAULT '[]',
            until INTEGER,
            at INTEGER NOT NULL,
            CHECK (kind = 'set' OR (targets = '[]' AND until IS NULL))
        ) STRICT;
        CREATE TRIGGER overrideActsKeepRows BEFORE UPDATE ON overrideActs BEGIN
            SELECT RAISE(ABORT, 'the audit of overrides is append-only');
        END;
        CREATE TRIGGER overrideActsForgetNothing BEFORE DELETE ON overrideActs BEGIN
            SELECT RAISE(ABORT, 'the audit of overrides is append-only');
        END;
        """
}
