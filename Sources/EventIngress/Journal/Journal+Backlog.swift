import Foundation
import GRDB
import TelnyxEvents

extension Journal {
    static let headCounts = """
        SELECT state, count(*) FROM journal
        WHERE head = 1 AND family IN ('call', 'message', 'fax', 'number', 'other') GROUP BY state
        """
    static let behindCount = "SELECT count(*) FROM journal WHERE head = 0 AND state = 'pending'"
    static let deadCount = "SELECT count(*) FROM journal WHERE state = 'dead'"
    static let oldestDue = "SELECT min(dueAt) FROM journal WHERE head = 1 AND family = ? AND dueAt > 0"

    /// Counts what is not handled; costs time by what it counts, not by the size of the journal.
    package func backlog() async throws -> Backlog {
        try await writer.read { db in
            var counts: [EventState: Int] = [:]
            for row in try Row.fetchAll(db, sql: Self.headCounts) {
                guard let state = EventState(rawValue: row[0]) else { throw JournalRowFault.unknownState }
                counts[state] = row[1]
            }
            counts[.pending, default: 0] += try Int.fetchOne(db, sql: Self.behindCount) ?? 0
            counts[.dead] = try Int.fetchOne(db, sql: Self.deadCount)
            var oldest: [EventFamily: Date] = [:]
            for family in EventFamily.allCases {
                let due = try Int64.fetchOne(db, sql: Self.oldestDue, arguments: [family.rawValue])
                oldest[family] = due.map(Date.init(unixMicroseconds:))
            }
            return Backlog(counts: counts.filter { $0.value > 0 }, oldestDue: oldest)
        }
    }
}
