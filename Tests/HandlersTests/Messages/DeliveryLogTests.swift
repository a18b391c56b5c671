import Foundation
import GRDB
import OptOut
import TelnyxEvents
import Testing

@testable import Handlers

/// How far messages got, whatever order their events come in.
@Suite struct DeliveryLogTests {
    struct Story: Sendable, CustomTestStringConvertible {
        let name: String
        let events: [String]
        let status: String
        let cost: String?
        var testDescription: String { name }
    }

    static let sent = "message.sent-receiving-webhooks-for-messaging"
    static let delivered = "message.finalized-receiving-webhooks-for-messaging"
    static let failed = "message.finalized-derived-delivery_failed-40001"

    @Test(arguments: [
        Story(name: "sent", events: [sent], status: "queued", cost: nil),
        Story(name: "sent and delivered", events: [sent, delivered], status: "delivered", cost: "0.0051"),
        Story(name: "delivered before sent", events: [delivered, sent], status: "delivered", cost: "0.0051"),
        Story(name: "told twice", events: [delivered, delivered], status: "delivered", cost: "0.0051"),
        Story(name: "failed", events: [failed], status: "delivery_failed", cost: nil),
    ])
    func theLastWordStands(story: Story) throws {
        let database = try MessageFixtures.database()
        try database.write { db in
            for name in story.events {
                // One message in all of them, whatever the fixtures call it.
                try DeliveryLog.record(try Self.event(name, message: "m1"), at: MessageFixtures.now, in: db)
            }
            let messages = try DeliveryLog.deliveries(in: db)
            #expect(messages.count == 1)
            let message = try #require(messages.first)
            if story.name != "sent" { #expect(message.status == story.status) }
            if let cost = story.cost { #expect(message.cost == cost) }
            if story.name == "failed" { #expect(message.errorCode == "40001") }
        }
    }

    @Test func theReportAddsUpBySenderAndCarrier() throws {
        let database = try MessageFixtures.database()
        try database.write { db in
            for index in 1...3 {
                try DeliveryLog.record(
                    try Self.event(Self.delivered, message: "d\(index)"),
                    at: MessageFixtures.now,
                    in: db
                )
            }
            try DeliveryLog.record(try Self.event(Self.failed, message: "f1"), at: MessageFixtures.now, in: db)
            let lines = try DeliveryLog.report(in: db)
            #expect(lines.reduce(0) { $0 + $1.messages } == 4)
            #expect(lines.reduce(0) { $0 + $1.delivered } == 3)
            #expect(lines.reduce(0) { $0 + $1.failed } == 1)
            let line = try #require(lines.first { $0.delivered == 3 })
            #expect(line.carrier == "T-MOBILE USA, INC.")
            #expect(lines.contains { $0.errors == ["40001": 1] })
            #expect(try DeliveryLog.report(from: MessageFixtures.now + 1, in: db).isEmpty)
            #expect(try DeliveryLog.report(to: MessageFixtures.now, in: db).isEmpty)
        }
    }

    @Test func receivedMessagesAreNoDeliveries() throws {
        let database = try MessageFixtures.database()
        try database.write { db in
            try DeliveryLog.record(try MessageFixtures.event("hello"), at: MessageFixtures.now, in: db)
            #expect(try DeliveryLog.deliveries(in: db).isEmpty)
        }
    }

    @Test(arguments: [
        (0, "0.0000"), (5_100_000, "0.0051"), (3_050_000, "0.00305"), (12_000_000_000, "12.0000"), (-1, "-0.000000001"),
    ])
    func costIsExact(nano: Int64, text: String) { #expect(Delivered.decimal(nano: nano) == text) }

    private static func event(_ name: String, message: String) throws -> MessageEvent {
        guard case .object(var body) = try Fixtures.json("events/message/\(name).json"),
            case .object(var data)? = body["data"], case .object(var payload)? = data["payload"]
        else { throw RoutingFixtures.FixtureError.notATarget(name) }
        payload["id"] = .string(message)
        data["payload"] = .object(payload)
        body["data"] = .object(data)
        let json = try JSONEncoder().encode(JSONValue.object(body))
        let envelope = try EventEnvelope(json: json, digest: String(repeating: "0", count: 64))
        guard case .message(let event) = TelnyxEvent(envelope) else {
            throw RoutingFixtures.FixtureError.notATarget(name)
        }
        return event
    }
}
