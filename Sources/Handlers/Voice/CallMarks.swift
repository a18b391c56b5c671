import Foundation
import GRDB
import TelnyxEvents

/// What has been done for a call already, so that it is done once, whatever asks for it again.
enum CallMarks {
    /// Notes that an event does something for a call; false when an earlier event has done it.
    static func claim(
        _ mark: String,
        of call: String,
        event: EventID,
        at now: Date,
        in db: Database
    ) throws -> Bool {
        try db.cachedStatement(
            sql: """
                INSERT INTO callMarks (call, mark, event, madeAt) VALUES (?, ?, ?, ?)
                ON CONFLICT (call, mark) DO NOTHING
                """
        ).execute(arguments: [call, mark, event.rawValue, now.unixMicroseconds])
        return db.changesCount == 1
    }
}
