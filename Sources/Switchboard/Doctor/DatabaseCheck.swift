import Foundation

/// Whether the database keeps what it acknowledged; pure.
enum DatabaseCheck {
    static func durability(_ facts: DatabaseFacts, path: String) -> DoctorFinding {
        guard facts.synchronous == 2, facts.journalMode == "wal" else {
            return .fault(
                "database",
                "\(path) is not durable: synchronous reads back as \(facts.synchronous) (2 is FULL), journal_mode as "
                    + "\(facts.journalMode) (wal is needed)",
                do: "stop the server, and start it once with this version; it sets both"
            )
        }
        return .ok("database", "\(path): synchronous=FULL and a write-ahead log, read back")
    }

    /// What the last look at every page found, and whether one is due: the last server was not stopped, and none runs.
    static func integrity(_ note: IntegrityNote?, isMarked: Bool) -> [DoctorFinding] {
        if let note, let damage = note.damage {
            return [
                .fault(
                    "database",
                    "found damaged on \(note.at.formatted(.iso8601)): \(damage)",
                    do: "stop the server, `hookswitch restore` the last backup, and look for a failing disk"
                )
            ]
        }
        guard isMarked else { return [] }
        return [
            .warning(
                "database",
                "the last server ended without being stopped",
                do: "start it again: it looks at every page while it serves, and health says what it found"
            )
        ]
    }

    static func unreadable(_ error: any Error, path: String) -> DoctorFinding {
        .fault(
            "database",
            "\(path) cannot be read: \(error)",
            do: "run the doctor as the user that runs hookswitch; restore a backup if the file is damaged"
        )
    }
}
