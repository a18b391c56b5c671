import Foundation
import GRDB
import TelnyxEvents

/// What a clock that was set back does to rows that wait.
extension Outbox {
    /// Nothing waits for longer without being asked about again: neither a destination's wish nor a gate's.
    private static let longestWait = AttemptSchedule.longestRetryAfter / .seconds(1)

    /// Makes every row that waits for one of the destinations due so many seconds earlier.
    ///
    /// Only first rows of a line wait for time, so a million rows behind them cost nothing.
    static func shiftWaits(by seconds: TimeInterval, at destinations: [Destination], in db: Database) throws {
        for destination in destinations {
            try db.execute(
                sql: """
                    UPDATE outbox SET notBefore = notBefore - ?
                    WHERE destination = ? AND isHead = 1 AND attemptStartedAt IS NULL
                    """,
                arguments: [Int64(seconds * 1_000_000), destination.rawValue]
            )
        }
    }

    /// Lets no row for one of the destinations wait beyond the longest wait from now.
    static func boundWaits(from now: Date, at destinations: [Destination], in db: Database) throws {
        let latest = now.addingTimeInterval(longestWait).unixMicroseconds
        for destination in destinations {
            try db.execute(
                sql: """
                    UPDATE outbox SET notBefore = :latest
                    WHERE destination = :destination AND isHead = 1 AND attemptStartedAt IS NULL AND notBefore > :latest
                    """,
                arguments: ["latest": latest, "destination": destination.rawValue]
            )
        }
    }
}
