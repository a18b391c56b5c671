import Foundation
import GRDB
import Numbering
import OptOut
import TelnyxEvents
import Testing

@testable import Handlers

/// Messages, books and databases as tests need them.
enum MessageFixtures {
    static let ours = "+15557654321"
    static let theirs = "+12125550100"
    static let now = Date(timeIntervalSince1970: 1_795_273_200)

    static func book() throws -> MessageBook {
        let hours = try #require(Keyword(messageText: "hours"))
        let parking = try #require(Keyword(messageText: "parking"))
        let standard = MessageRules(
            keywords: [hours: "We're open Mon-Fri 9am-5pm EST"],
            otherwise: "Thanks for your message! Reply HELP for options.",
            brand: "Example Ltd",
            contact: "help@example.com"
        )
        let clinic = standard.changed(keywords: [parking: "Garage B, level 2"], brand: "Example Clinic")
        return MessageBook(standard: standard, senders: ["+15550000009": clinic])
    }

    static func event(
        _ text: String?,
        id: String = "event-1",
        type: String = "message.received",
        from: String = theirs,
        to: [String] = [ours],
        _ more: [String: JSONValue] = [:]
    ) throws -> MessageEvent {
        var payload: [String: JSONValue] = [
            "id": .string("m-\(id)"), "direction": .string(type == "message.received" ? "inbound" : "outbound"),
            "from": .object(["phone_number": .string(from)]),
            "to": .array(to.map { .object(["phone_number": .string($0)]) }), "type": .string("SMS"),
        ]
        payload["text"] = text.map { .string($0) }
        let body: JSONValue = .object([
            "data": .object([
                "event_type": .string(type), "id": .string(id), "payload": .object(payload.merging(more) { $1 }),
                "record_type": .string("event"),
            ])
        ])
        let envelope = try EventEnvelope(json: JSONEncoder().encode(body), digest: String(repeating: "0", count: 64))
        guard case .message(let event) = TelnyxEvent(envelope) else {
            throw RoutingFixtures.FixtureError.notATarget(type)
        }
        return event
    }

    static func delivery(_ event: MessageEvent, after seconds: TimeInterval = 0) -> Delivery<MessageEvent> {
        Delivery(id: event.envelope.id, event: event, attempt: 1, receivedAt: now + seconds)
    }

    static func database() throws -> DatabaseQueue {
        let database = try DatabaseQueue()
        var migrator = DatabaseMigrator()
        ConsentSchema.register(in: &migrator)
        OutboxSchema.register(in: &migrator)
        MessageSchema.register(in: &migrator)
        CallSchema.register(in: &migrator)
        ListingSchema.register(in: &migrator)
        try migrator.migrate(database)
        return database
    }

    /// Not SHA-256: thirty-two bytes that depend on the input are enough for a chain in a test.
    static let ledger = ConsentLedger(digest: { data in
        var bytes = [UInt8](repeating: 0, count: 32)
        for (index, byte) in data.enumerated() { bytes[index % 32] = bytes[index % 32] &* 31 &+ byte }
        return Data(bytes)
    })

    static func handler(_ database: any DatabaseWriter, isUnsettled: Bool = false) throws -> MessageHandler {
        let plan = MessagePlan(book: try book())
        return MessageHandler(
            database: database,
            plan: { plan },
            ledger: ledger,
            gate: SendGate(ledger: ledger, hasUnsettledMessage: { _, _, _ in isUnsettled }),
            forwards: { event, at in [forward("analytics", event.envelope, at)] },
            reviews: { event, _, at in [forward("alerts", event.envelope, at)] },
            bell: Doorbell(),
            clock: { now }
        )
    }

    private static func forward(_ sink: String, _ envelope: EventEnvelope, _ at: Date) -> Forward {
        Forward(
            sink: sink,
            type: envelope.type,
            family: envelope.family,
            occurredAt: at,
            data: .null,
            conversation: envelope.conversation
        )
    }
}
