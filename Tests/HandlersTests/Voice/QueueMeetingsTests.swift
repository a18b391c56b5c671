import Foundation
import GRDB
import Numbering
import Testing

@testable import Handlers

/// Whom a caller from a queue has talked to, told from both sides' events.
@Suite struct QueueMeetingsTests {
    private let database: DatabaseQueue
    private let now: Date

    init() throws {
        database = try MessageFixtures.database()
        now = try RoutingFixtures.instant("2026-11-20T15:00:00Z")
    }

    private func note(
        _ side: QueueTurn.Side,
        _ call: String,
        of from: String,
        after seconds: Double,
        peer: String? = nil
    )
        throws
    {
        try database.write { db in
            try QueueMeetings.note(
                QueueTurn("support", side),
                in: call,
                of: RoutingFixtures.call(from: from),
                with: peer,
                at: now + seconds,
                in: db
            )
        }
    }

    private func agents(of number: String) throws -> [String] {
        try database.read { db in
            try CallBook.history(of: try RoutingFixtures.number(number), before: now + 9000, except: nil, in: db)
                .meetings.map(\.agent.description)
        }
    }

    @Test(arguments: [[0.0, 2], [2, 0]])
    func bothSidesWithinSecondsBelongTogether(seconds: [Double]) throws {
        try note(.agentTakes, "agent", of: "+15550001111", after: seconds[0])
        try note(.callerTaken, "caller", of: "+12125550100", after: seconds[1])
        #expect(try agents(of: "+12125550100") == ["+15550001111"])
        // The agent's call ends later, when somebody else leaves the queue.
        try note(.callerTaken, "other", of: "+12125550199", after: 300)
        try note(.agentHasTaken, "agent", of: "+15550001111", after: 301)
        #expect(try agents(of: "+12125550199") == [])
    }

    @Test func aSideToldOfOnlyAtTheEndIsFoundThen() throws {
        try note(.agentTakes, "agent", of: "sip:ada@example.com", after: 0)
        try note(.callerTaken, "caller", of: "+12125550100", after: 400)
        #expect(try agents(of: "+12125550100") == [])
        try note(.agentHasTaken, "agent", of: "sip:ada@example.com", after: 401)
        #expect(try agents(of: "+12125550100") == ["sip:ada@example.com"])
    }

    @Test func twoAgentsAtOnceAreNotGuessedBetween() throws {
        try note(.agentTakes, "a1", of: "+15550001111", after: 0)
        try note(.agentTakes, "a2", of: "+15550002222", after: 1)
        try note(.callerTaken, "caller", of: "+12125550100", after: 2)
        #expect(try agents(of: "+12125550100") == [])
    }

    @Test func whoFoundNobodyIsOutOfTheQuestion() throws {
        try note(.agentTakes, "a1", of: "+15550001111", after: 0)
        try note(.agentFindsNobody, "a1", of: "+15550001111", after: 1)
        try note(.agentTakes, "a2", of: "+15550002222", after: 1)
        try note(.callerTaken, "caller", of: "+12125550100", after: 2)
        #expect(try agents(of: "+12125550100") == ["+15550002222"])
    }

    @Test func aNamedCallIsCertain() throws {
        try database.write { db in
            try CallBook.note("caller", from: try RoutingFixtures.number("+12125550100"), at: now - 60, in: db)
        }
        try note(.agentTakes, "a1", of: "+15550001111", after: 0)
        try note(.agentTakes, "a2", of: "+15550002222", after: 1)
        try note(.agentHasTaken, "a2", of: "+15550002222", after: 200, peer: "caller")
        #expect(try agents(of: "+12125550100") == ["+15550002222"])
    }

    @Test func nothingIsRememberedForLongerThanACall() throws {
        try note(.agentTakes, "agent", of: "+15550001111", after: 0)
        try note(.agentTakes, "later", of: "+15550001111", after: 6 * 3600)
        let rows = try database.read { try String.fetchAll($0, sql: "SELECT call FROM queueTurns") }
        #expect(rows == ["later"])
    }

    @Test func aPersonIsForgotten() throws {
        let number = try RoutingFixtures.number("+12125550100")
        let rows = try database.write { db in
            try CallBook.note("c", from: number, at: now, in: db)
            try CallBook.note(text: "Hello", from: number, at: now, in: db)
            try CallBook.note(text: "Late", from: number, at: now - 60, in: db)
            #expect(
                try CallBook.history(of: number, before: now + 1, except: nil, in: db).lastText?.words == "Hello"
            )
            return try CallBook.erase(number, in: db)
        }
        #expect(rows == 2)
    }

    @Test func pruningGoesByAnIndex() throws {
        for (table, column) in [("callMarks", "madeAt"), ("callBook", "at"), ("callerTexts", "at")] {
            let plan = try database.read { db in
                try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN SELECT 1 FROM \(table) WHERE \(column) < 5 LIMIT 9")
                    .map { $0["detail"] as String }.joined()
            }
            #expect(plan.contains("\(table)Age"), "\(plan)")
        }
    }
}
