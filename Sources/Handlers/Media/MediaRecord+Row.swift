import Foundation
import GRDB
import TelnyxEvents

extension MediaRecord {
    /// Reads a row of `media`.
    init(row: Row) throws {
        guard let kind = MediaKind(rawValue: row["kind"]), let state = MediaState(rawValue: row["state"]) else {
            throw DatabaseError(message: "media row \(row["id"] as String) is not readable")
        }
        id = row["id"]
        self.kind = kind
        self.state = state
        event = row["event"]
        from = row["sender"]
        to = row["recipient"]
        path = row["path"]
        bytes = row["bytes"]
        sha256 = row["sha256"]
        contentType = row["contentType"]
        pages = row["pages"]
        announcedPages = row["announcedPages"]
        box = row["box"]
        call = row["call"]
        seconds = row["seconds"]
        message = row["message"]
        source = row["source"]
        reason = row["reason"]
        remark = row["remark"]
        receivedAt = Date(unixMicroseconds: row["receivedAt"])
        settledAt = Date(unixMicroseconds: row["settledAt"])
        removedAt = (row["removedAt"] as Int64?).map(Date.init(unixMicroseconds:))
    }

    /// Writes the row; what is kept, or was deleted on purpose, stays as it is.
    func write(in db: Database) throws {
        try db.cachedStatement(
            sql: """
                INSERT INTO media (id, kind, state, event, sender, recipient, path, bytes, sha256, contentType, pages,
                    announcedPages, box, call, seconds, message, source, reason, remark, receivedAt, settledAt)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET state = excluded.state, path = excluded.path, bytes = excluded.bytes,
                    sha256 = excluded.sha256, contentType = excluded.contentType, pages = excluded.pages,
                    source = excluded.source, reason = excluded.reason, remark = excluded.remark,
                    settledAt = excluded.settledAt
                WHERE media.state IN ('lost', 'quarantined')
                """
        ).execute(arguments: [
            id, kind.rawValue, state.rawValue, event, from, to, path, bytes, sha256, contentType, pages,
            announcedPages, box, call, seconds, message, source, reason, remark, receivedAt.unixMicroseconds,
            settledAt.unixMicroseconds,
        ])
    }
}
