import GRDB

/// Notices that another process has written to the database, where no doorbell rings.
///
/// `PRAGMA data_version` on the writer's connection changes with every commit of another connection, and only then.
struct OutsideWrites {
    /// How often to look.
    static let interval = Duration.seconds(1)

    private var lastSeen: Int64?

    /// Whether there was such a write since the last look; the first look counts as one.
    mutating func happened(in database: any DatabaseWriter) async throws -> Bool {
        let version = try await database.writeWithoutTransaction { db in
            try Int64.fetchOne(db, sql: "PRAGMA data_version")
        }
        defer { lastSeen = version }
        return version != lastSeen
    }
}
