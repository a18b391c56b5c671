package import Foundation
package import GRDB
import TelnyxEvents

/// What alerts ask the outbox.
extension Outbox {
    /// How many effects ended badly since an instant, and were not refused by our own gate.
    package static func troubles(since start: Date, in db: Database) throws -> Int {
        let sql = """
            SELECT COUNT(*) FROM outbox WHERE state IN ('unconfirmed', 'failed', 'dead') AND settledAt >= ?
            """
        return try Int.fetchOne(db.cachedStatement(sql: sql), arguments: [start.unixMicroseconds]) ?? 0
    }

    /// How many effects ended in a state other than `sent`, for each destination.
    package static func troubles(in db: Database) throws -> [Destination: [EffectState: Int]] {
        let sql = """
            SELECT destination, state || '', COUNT(*) FROM outbox
            WHERE state IN ('unconfirmed', 'refused', 'failed', 'dead') GROUP BY state || '', destination
            """
        return try Row.fetchAll(db.cachedStatement(sql: sql)).reduce(into: [:]) { counts, row in
            guard let state = EffectState(rawValue: row[1]) else { return }
            counts[Destination(rawValue: row[0]), default: [:]][state] = row[2]
        }
    }
}
