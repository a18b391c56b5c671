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

    /// How many effects are in each state that needs a person.
    package static func troubles(in db: Database) throws -> [EffectState: Int] {
        let sql = """
            SELECT state, COUNT(*) AS rows FROM outbox
            WHERE state IN ('unconfirmed', 'refused', 'failed', 'dead') GROUP BY state
            """
        return try Row.fetchAll(db.cachedStatement(sql: sql)).reduce(into: [:]) { counts, row in
            if let state = EffectState(rawValue: row["state"]) { counts[state] = row["rows"] }
        }
    }
}
