import Foundation
import GRDB
import TelnyxEvents
import Testing

@testable import EventIngress

/// Every query that runs per event or at start finds its rows through an index.
@Suite struct JournalQueryPlanTests {
    private func queue() throws -> DatabaseQueue {
        let queue = try DatabaseQueue()
        var migrator = DatabaseMigrator()
        JournalSchema.register(in: &migrator)
        try migrator.migrate(queue)
        return queue
    }

    private func plan(_ sql: String) async throws -> [String] {
        try await queue().read { db in
            let statement = try db.makeStatement(sql: "EXPLAIN QUERY PLAN " + sql)
            let nulls = Array(repeating: DatabaseValue.null, count: 9)
            let count = (0...9).first { (try? statement.setArguments(StatementArguments(nulls.prefix($0)))) != nil }
            _ = try #require(count)
            return try Row.fetchAll(statement).map { $0["detail"] }
        }
    }

    @Test(arguments: [
        (Claiming.due, "journalDue"),
        (Claiming.nextDue, "journalDue"),
        (Settling.promote, "journalBehind"),
        (Settling.finish, "sqlite_autoindex_journal_1"),
        (Settling.park, "sqlite_autoindex_journal_1"),
        (Settling.release, "sqlite_autoindex_journal_1"),
        (Claiming.take, "INTEGER PRIMARY KEY"),
        (JournalWriting.insertEvent, "journalHeads"),
        (JournalWriting.storedBody, "sqlite_autoindex_journal_1"),
        (Journal.unsettledInbound, "journalInbound"),
        (Journal.claimedRows, "journalDue"),
        (Journal.pullForward, "journalDue"),
        (Journal.shiftWaits, "journalDue"),
        (Journal.boundWaits, "journalDue"),
        (Journal.headCounts, "journalDue"),
        (Journal.behindCount, "journalBehind"),
        (Journal.deadCount, "journalDead"),
        (Journal.oldestDue, "journalDue"),
    ])
    func theQueryUsesItsIndex(sql: String, index: String) async throws {
        let plan = try await plan(sql)
        #expect(plan.contains { $0.contains(index) }, "\(plan)")
        #expect(!plan.contains { $0.hasPrefix("SCAN journal") && !$0.contains("USING") }, "\(plan)")
        #expect(!plan.contains { $0.contains("TEMP B-TREE FOR ORDER BY") }, "\(plan)")
    }

    /// What is not done yet is found among a million events that are, in the order of the list.
    @Test(arguments: EventState.allCases.filter { $0 != .done }, [true, false])
    func aListOfOneStateUsesTheIndexOfWhatIsOpen(state: EventState, newestFirst: Bool) async throws {
        for families: Set<EventFamily> in [[], [.call]] {
            let filter = JournalFilter(states: [state], families: families)
            let plan = try await queue().read { db in
                let request = Journal.request(filter, newestFirst: newestFirst, limit: 50)
                let statement = try request.makePreparedRequest(db, forSingleResult: false).statement
                return try Row.fetchAll(
                    db,
                    sql: "EXPLAIN QUERY PLAN \(statement.sql)",
                    arguments: statement.arguments
                )
                .map { $0["detail"] as String }
            }
            #expect(plan.contains { $0.contains("journalOpen (<expr>=? AND rowid") }, "\(plan)")
            #expect(!plan.contains { $0.contains("TEMP B-TREE") }, "\(plan)")
        }
    }
}
