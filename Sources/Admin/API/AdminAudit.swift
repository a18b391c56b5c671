package import Foundation
package import GRDB
import TelnyxEvents

/// Who changed what, when and why: every change made on the admin listener, appended, and forgotten from the oldest on.
package struct AdminAudit: Sendable {
    private let writer: any DatabaseWriter

    /// Writes into that database.
    package init(writer: any DatabaseWriter) { self.writer = writer }

    /// Writes an act down before it is done; `end` adds what came of it.
    func begin(_ act: AuditAct) async throws -> Int64 { try await insert(act, status: nil) }

    /// Adds the status an act was answered with.
    func end(_ row: Int64, status: Int) async throws {
        try await writer.write { db in
            try db.cachedStatement(sql: "UPDATE adminAudit SET status = ? WHERE seq = ?")
                .execute(arguments: [status, row])
        }
    }

    /// Writes down an act that is done.
    func note(_ act: AuditAct, status: Int) async throws { _ = try await insert(act, status: status) }

    /// Acts, the latest first, those before a place in their order when one is given.
    package func records(before seq: Int64? = nil, limit: Int) async throws -> [AuditRecord] {
        try await writer.read { db in
            try Row.fetchAll(
                db.cachedStatement(sql: "SELECT * FROM adminAudit WHERE seq < ? ORDER BY seq DESC LIMIT ?"),
                arguments: [seq ?? .max, limit]
            ).map(Self.record)
        }
    }

    /// Deletes acts before an instant, the oldest first and up to the first that is younger, at most `limit` of them;
    /// answers how many.
    package static func prune(before end: Date, limit: Int, in db: Database) throws -> Int {
        // In the order of acts, which is that of time but for clocks that were set back.
        let sql = "SELECT seq, at FROM adminAudit ORDER BY seq LIMIT ?"
        let old = try Row.fetchAll(db.cachedStatement(sql: sql), arguments: [limit])
            .prefix { $0[1] < end.unixMicroseconds }
        for row in old {
            try db.cachedStatement(sql: "DELETE FROM adminAudit WHERE seq = ?").execute(arguments: [row[0] as Int64])
        }
        return old.count
    }

    private func insert(_ act: AuditAct, status: Int?) async throws -> Int64 {
        try await writer.write { db in
            try db.cachedStatement(
                sql: """
                    INSERT INTO adminAudit (at, who, way, address, operation, subject, reason, status)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                    """
            ).execute(arguments: [
                act.at.unixMicroseconds, act.who, act.way.rawValue, act.address, act.operation, act.subject,
                act.reason, status,
            ])
            return db.lastInsertedRowID
        }
    }

    private static func record(_ row: Row) -> AuditRecord {
        AuditRecord(
            seq: row["seq"],
            act: AuditAct(
                who: row["who"],
                way: AdminCaller.Way(rawValue: row["way"]) ?? .token,
                address: row["address"],
                operation: row["operation"],
                subject: row["subject"],
                reason: row["reason"],
                at: Date(unixMicroseconds: row["at"])
            ),
            status: row["status"]
        )
    }
}
