package import Foundation
package import GRDB
import TelnyxEvents

extension Outbox {
    /// Deletes effects that ended well or were refused before an instant, the longest settled first, at most `limit` of
    /// them; answers how many.
    ///
    /// What failed, died or is unconfirmed stays until a person has dealt with it. The decision behind an effect stays
    /// too, so an event that comes again is still known and has no second effect.
    package static func prune(settledBefore end: Date, limit: Int, in db: Database) throws -> Int {
        try db.cachedStatement(
            sql: """
                DELETE FROM outbox WHERE id IN (
                    SELECT id FROM outbox WHERE state IN ('sent', 'refused') AND settledAt < ? ORDER BY settledAt LIMIT ?)
                """
        ).execute(arguments: [end.unixMicroseconds, limit])
        return db.changesCount
    }
}
