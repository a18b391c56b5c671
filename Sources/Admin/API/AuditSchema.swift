package import GRDB

/// The table of what was done on the admin listener.
package enum AuditSchema {
    /// Registers the migrations; a landed one is never edited.
    package static func register(in migrator: inout DatabaseMigrator) {
        migrator.registerMigration("admin-2-audit") { db in try db.execute(sql: audit) }
        migrator.registerMigration("admin-3-audit-ends") { db in try db.execute(sql: forgetting) }
    }

    // An act is written down before it is done, and its end added: an act without one was cut short.
    private static let audit = """
        CREATE TABLE adminAudit (
            seq INTEGER PRIMARY KEY AUTOINCREMENT,
            at INTEGER NOT NULL,
            who TEXT NOT NULL CHECK (who <> ''),
            way TEXT NOT NULL CHECK (way IN ('token', 'jwt', 'session')),
            address TEXT NOT NULL,
            operation TEXT NOT NULL CHECK (operation <> ''),
            subject TEXT,
            reason TEXT,
            status INTEGER
        ) STRICT;
        CREATE TRIGGER adminAuditKeepsRows
        BEFORE UPDATE OF seq, at, who, way, address, operation, subject, reason ON adminAudit BEGIN
            SELECT RAISE(ABORT, 'the audit is append-only');
        END;
        CREATE TRIGGER adminAuditKeepsEnds BEFORE UPDATE OF status ON adminAudit WHEN OLD.status IS NOT NULL BEGIN
            SELECT RAISE(ABORT, 'the audit is append-only');
        END;
        CREATE TRIGGER adminAuditForgetsNothing BEFORE DELETE ON adminAudit BEGIN
            SELECT RAISE(ABORT, 'the audit is append-only');
        END;
        """

    // What is old goes from the beginning on; no row is ever taken from between others.
    private static let forgetting = """
        DROP TRIGGER adminAuditForgetsNothing;
        CREATE TRIGGER adminAuditForgetsTheOldest BEFORE DELETE ON adminAudit
        WHEN EXISTS (SELECT 1 FROM adminAudit WHERE seq < OLD.seq) BEGIN
            SELECT RAISE(ABORT, 'only the oldest rows of the audit may go');
        END;
        """
}
