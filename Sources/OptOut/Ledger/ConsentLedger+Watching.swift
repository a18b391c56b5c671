public import Foundation
public import GRDB
import TelnyxEvents

extension ConsentLedger {
    /// When people opted out by themselves since an instant, among the latest five thousand rows; for alerts.
    public func optOutInstants(since start: Date, in db: Database) throws -> [Date] {
        let sql = """
            SELECT recorded_at FROM (
                SELECT kind, source, recorded_at FROM consent_ledger ORDER BY sequence DESC LIMIT 5000)
            WHERE kind = 'opt_out' AND source IN ('message', 'carrier') AND recorded_at >= ?
            """
        return try Int64.fetchAll(db.cachedStatement(sql: sql), arguments: [start.unixMicroseconds])
            .map(Date.init(unixMicroseconds:))
    }
}
