package import Foundation
import GRDB
package import TelnyxEvents

extension Journal {
    /// How many events of a family came in one minute.
    package struct Arrivals: Hashable, Sendable {
        /// Minutes since 1970.
        package let minute: Int
        /// The family.
        package let family: EventFamily
        /// How many.
        package let events: Int
    }

    /// Counts what came after a position and since an instant by minute and family, at most the `latest` so many events;
    /// with the position to go on from.
    package func arrivals(
        after position: Int64?,
        since oldest: Date,
        latest limit: Int
    ) async throws -> (counts: [Arrivals], position: Int64) {
        try await writer.read { db in
            let last = try Int64.fetchOne(db.cachedStatement(sql: "SELECT max(seq) FROM journal")) ?? 0
            let first = max(position ?? 0, last - Int64(limit))
            let rows = try Row.fetchAll(
                db.cachedStatement(
                    sql: """
                        SELECT receivedAt / 60000000, family, count(*) FROM journal
                        WHERE seq > ? AND receivedAt >= ? GROUP BY 1, 2
                        """
                ),
                arguments: [first, oldest.unixMicroseconds]
            )
            let counts = try rows.map { row in
                guard let family = EventFamily(rawValue: row[1]) else { throw JournalRowFault.unknownState }
                return Arrivals(minute: row[0], family: family, events: row[2])
            }
            return (counts, last)
        }
    }
}
