package import GRDB

/// The tables of calls: what was done once, and who called when.
package enum CallSchema {
    /// Registers the migrations; safe to call once per migrator.
    package static func register(in migrator: inout DatabaseMigrator) {
        migrator.registerMigration("calls-1-marks") { db in
            try db.execute(
                sql: """
                    CREATE TABLE callMarks (
                        call TEXT NOT NULL CHECK (call <> ''),
                        mark TEXT NOT NULL CHECK (mark <> ''),
                        event TEXT NOT NULL,
                        madeAt INTEGER NOT NULL,
                        PRIMARY KEY (call, mark)
                    ) STRICT, WITHOUT ROWID
                    """
            )
        }
        // A row without an agent is the call itself; one with an agent says that the caller talked to them.
        migrator.registerMigration("calls-2-book") { db in
            try db.execute(
                sql: """
                    CREATE TABLE callBook (
                        call TEXT NOT NULL CHECK (call <> ''),
                        agent TEXT NOT NULL,
                        number TEXT NOT NULL,
                        at INTEGER NOT NULL,
                        PRIMARY KEY (call, agent)
                    ) STRICT, WITHOUT ROWID;
                    CREATE INDEX callBookNumber ON callBook (number, at)
                    """
            )
        }
        // Queue turns are the two halves of somebody being taken from a queue, until they find each other. Of texts only
        // each number's last is kept.
        migrator.registerMigration("calls-3-meetings") { db in
            try db.execute(
                sql: """
                    CREATE TABLE queueTurns (
                        queue TEXT NOT NULL,
                        call TEXT NOT NULL CHECK (call <> ''),
                        isAgent INTEGER NOT NULL CHECK (isAgent IN (0, 1)),
                        party TEXT NOT NULL,
                        at INTEGER NOT NULL,
                        PRIMARY KEY (queue, call, isAgent)
                    ) STRICT, WITHOUT ROWID;
                    CREATE TABLE callerTexts (
                        number TEXT PRIMARY KEY NOT NULL,
                        words TEXT NOT NULL,
                        at INTEGER NOT NULL
                    ) STRICT, WITHOUT ROWID;
                    CREATE INDEX callBookAge ON callBook (at);
                    CREATE INDEX callMarksAge ON callMarks (madeAt);
                    CREATE INDEX callerTextsAge ON callerTexts (at);
                    """
            )
        }
    }
}
