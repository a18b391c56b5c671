package import Foundation
package import GRDB
import TelnyxEvents

extension MediaStore {
    /// How many files received since an instant are not what they should be and lie apart; for alerts.
    package static func quarantined(since start: Date, in db: Database) throws -> Int {
        let sql = "SELECT COUNT(*) FROM media WHERE receivedAt >= ? AND state = ?"
        let arguments: StatementArguments = [start.unixMicroseconds, MediaState.quarantined.rawValue]
        return try Int.fetchOne(db.cachedStatement(sql: sql), arguments: arguments) ?? 0
    }
}
