import Foundation
import GRDB
import Numbering
import OptOut
import TelnyxEvents
import Testing

@testable import Handlers

@Suite struct MessageHandlerTests {
    private struct Seen: Equatable {
        var kinds: [String]
        var ledger: Int
        var decisions: Int
    }

    private func seen(_ database: DatabaseQueue) async throws -> Seen {
        try await database.read { db in
            Seen(
                kinds: try String.fetchAll(db, sql: "SELECT kind FROM outbox ORDER BY id"),
                ledger: try Int.fetchOne(db, sql: "SELECT count(*) FROM consent_ledger") ?? 0,
                decisions: try Int.fetchOne(db, sql: "SELECT count(*) FROM decisions") ?? 0
            )
        }
    }

    private func summary(_ id: String, _ database: DatabaseQueue) async throws -> String? {
        let event = try #require(EventID(rawValue: id))
        return try await database.read { db in try DecisionLog.decision(for: event, in: db)?.summary }
    }

    @Test func theSameDeliveryTwiceChangesNothing() async throws {
        for text in ["hours", "STOP", "HELP", "good morning"] {
            let database = try MessageFixtures.database()
            let handler = try MessageFixtures.handler(database)
            let delivery = MessageFixtures.delivery(try MessageFixtures.event(text))
            #expect(try await handler.handle(delivery) == .done)
            let first = try await seen(database)
            #expect(first.kinds == ["message", "forward"])
            #expect(try await handler.handle(delivery) == .done)
            #expect(try await seen(database) == first)
        }
    }

    @Test func nobodyWhoOptedOutIsAnswered() async throws {
        let database = try MessageFixtures.database()
        let handler = try MessageFixtures.handler(database)
        for (index, text) in ["STOP", "hours", "what now?", "HELP", "STOP"].enumerated() {
            let event = try MessageFixtures.event(text, id: "e\(index)")
            _ = try await handler.handle(MessageFixtures.delivery(event, after: TimeInterval(index)))
        }
        let purposes = try await database.read { db in
            try String.fetchAll(db, sql: "SELECT line FROM outbox WHERE kind = 'message' ORDER BY id")
        }
        #expect(purposes == ["+12125550100 confirmation", "+12125550100 help"])
        #expect(try await summary("e1", database) == "keyword:hours, answer refused: opted-out")
        #expect(try await summary("e2", database) == "otherwise, answer refused: opted-out")
        #expect(try await summary("e4", database) == "consent:opt-out, no answer: nothing-owed")
    }

    @Test func anUnsettledMessageOnlyDelaysTheAnswer() async throws {
        let database = try MessageFixtures.database()
        let handler = try MessageFixtures.handler(database, isUnsettled: true)
        _ = try await handler.handle(MessageFixtures.delivery(try MessageFixtures.event("hours")))
        #expect(try await seen(database).kinds == ["message", "forward"])
    }

    @Test func aBlockAtTelnyxIsAnOptOut() async throws {
        let database = try MessageFixtures.database()
        let handler = try MessageFixtures.handler(database)
        let event = try MessageFixtures.event(
            "hi",
            type: "message.finalized",
            from: MessageFixtures.ours,
            to: [MessageFixtures.theirs],
            [
                "errors": .array([.object(["code": .string("40300"), "title": .string("Blocked")])]),
                "messaging_profile_id": .string("profile-1"),
            ]
        )
        _ = try await handler.handle(MessageFixtures.delivery(event))
        _ = try await handler.handle(MessageFixtures.delivery(event))
        #expect(try await seen(database) == Seen(kinds: ["forward"], ledger: 1, decisions: 1))
        let number = try RoutingFixtures.number(MessageFixtures.theirs)
        let blocks = try await database.read { db in
            try MessageFixtures.ledger.history(of: number, in: db).map(\.entry)
        }
        #expect(blocks.map(\.scope) == [.profile("profile-1")])
        #expect(blocks.map(\.source) == [.carrierError])
    }

    @Test func aDeliveredMessageIsNoted() async throws {
        let database = try MessageFixtures.database()
        let handler = try MessageFixtures.handler(database)
        let event = try MessageFixtures.event(
            "hi",
            type: "message.finalized",
            from: MessageFixtures.ours,
            [
                "to": .array([
                    .object(["phone_number": .string(MessageFixtures.theirs), "status": .string("delivered")])
                ])
            ]
        )
        _ = try await handler.handle(MessageFixtures.delivery(event))
        #expect(try await summary("event-1", database) == "delivered")
        #expect(try await seen(database).ledger == 0)
    }
}
