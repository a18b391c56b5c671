package import Foundation
package import GRDB
import TelnyxEvents

/// What alerts ask the journal.
extension Journal {
    /// How many events were given up since an instant; given-up ones are all looked at.
    package static func deaths(since start: Date, in db: Database) throws -> Int {
        let sql = "SELECT count(*) FROM journal WHERE state = 'dead' AND settledAt >= ?"
        return try Int.fetchOne(db.cachedStatement(sql: sql), arguments: [start.unixMicroseconds]) ?? 0
    }

    /// When the last event came; nil when there is none.
    package static func lastReceivedAt(in db: Database) throws -> Date? {
        try Int64.fetchOne(db.cachedStatement(sql: "SELECT receivedAt FROM journal ORDER BY seq DESC LIMIT 1"))
            .map(Date.init(unixMicroseconds:))
    }
}
