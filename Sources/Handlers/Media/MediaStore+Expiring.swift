package import Foundation
import GRDB
import TelnyxEvents

extension MediaStore {
    /// Deletes the files of a kind that were received before an instant, the oldest first, at most `limit` of them;
    /// answers how many.
    package func removeExpired(
        _ kind: MediaKind,
        receivedBefore end: Date,
        limit: Int,
        at now: Date
    ) async throws -> Int {
        let ids = try await database.read { db in
            try String.fetchAll(
                db.cachedStatement(
                    sql: """
                        SELECT id FROM media WHERE kind = ? AND receivedAt < ? AND path IS NOT NULL
                        ORDER BY receivedAt, id LIMIT ?
                        """
                ),
                arguments: [kind.rawValue, end.unixMicroseconds, limit]
            )
        }
        for id in ids { try await remove(id, because: "kept for as long as retention says", at: now) }
        return ids.count
    }
}
