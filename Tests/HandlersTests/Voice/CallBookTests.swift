import Foundation
import GRDB
import Numbering
import Testing

@testable import Handlers

@Suite struct CallBookTests {
    @Test func callsAndMeetingsAreReadBackTheLatestFirst() throws {
        let database = try MessageFixtures.database()
        let now = try RoutingFixtures.instant("2026-11-20T15:00:00Z")
        let caller = try RoutingFixtures.number("+12125550100")
        let desk = try RoutingFixtures.target("sip:desk@example.com")
        try database.write { db in
            for (call, age) in [("a", 100.0), ("b", 50), ("b", 40), ("now", 0), ("old", 100 * 86_400)] {
                try CallBook.note(call, from: caller, at: now - age, in: db)
            }
            try CallBook.note("a", from: caller, agent: desk, at: now - 90, in: db)
            try CallBook.note("x", from: try RoutingFixtures.number("+12125550199"), at: now - 5, in: db)
        }
        let history = try database.read { db in
            try CallBook.history(of: caller, before: now, except: "now", in: db)
        }
        #expect(history == CallerHistory(calls: [now - 50, now - 100], meetings: [.init(desk, at: now - 90)]))
    }

    @Test func theHistoryIsFoundByAnIndex() throws {
        let plan = try MessageFixtures.database().read { db in
            try Row.fetchAll(
                db,
                sql: """
                    EXPLAIN QUERY PLAN SELECT at FROM callBook
                    WHERE number = '+1' AND at BETWEEN 1 AND 2 AND call <> 'x' AND agent = '' ORDER BY at DESC LIMIT 9
                    """
            ).map { $0["detail"] as String }.joined()
        }
        #expect(plan.contains("callBookNumber"))
        #expect(!plan.contains("B-TREE"))
    }
}
