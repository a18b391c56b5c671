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

    static func unreadable(_ error: any Error, path: String) -> DoctorFinding {
        .fault(
            "database",
            "\(path) cannot be read: \(error)",
            do: "run the doctor as the user that runs hookswitch; restore a backup if the file is damaged"
        )
    }
}
