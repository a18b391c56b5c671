import Foundation
import TelnyxEvents
import Testing

@testable import Handlers

@Suite struct SinkSubscriptionsTests {
    private let subscriptions = SinkSubscriptions([
        SinkSubscription(name: "all-calls", events: ["call"]),
        SinkSubscription(name: "picky", events: ["message.received", "message"]),
        SinkSubscription(name: "alerts", events: ["dead-letter"]),
    ])
    private let received = Date(timeIntervalSince1970: 1_000)

    private func event(_ json: String) throws -> TelnyxEvent {
        TelnyxEvent(try EventEnvelope(json: Data(json.utf8), digest: String(repeating: "0", count: 64)))
    }

    @Test func familiesAndTypesAreMatchedAndASinkGetsAnEventOnce() throws {
        let message = try event(
            #"{"data":{"id":"m1","event_type":"message.received","payload":{"text":"hi"}}}"#
        )
        let rows = subscriptions.forwards(of: message, receivedAt: received)
        #expect(rows.map(\.sink) == ["picky"])
        #expect(rows.first?.data == .object(["text": .string("hi")]))
        #expect(rows.first?.occurredAt == received && rows.first?.id == nil)
        let other = try event(#"{"data":{"id":"n1","event_type":"number_order.complete","payload":{}}}"#)
        #expect(subscriptions.forwards(of: other, receivedAt: received).isEmpty)
    }

    @Test func formsGoAsTheirFields() throws {
        let body = Data("CallSid=abc&From=%2B15551234567&From=second".utf8)
        let envelope = EventEnvelope(
            form: try FormFields(body),
            body: body,
            step: .voice,
            digest: String(repeating: "0", count: 64)
        )
        let rows = subscriptions.forwards(of: TelnyxEvent(envelope), receivedAt: received)
        #expect(rows.first?.data == .object(["CallSid": .string("abc"), "From": .string("+15551234567")]))
        #expect(rows.first?.type == "texml.voice" && rows.first?.family == .call)
    }

    @Test func whatEndsBadlyRaisesAnAlertButAlertsDoNot() throws {
        let id = try #require(EventID(rawValue: "e"))
        let trouble = EffectTrouble(
            event: id,
            key: "reply",
            effect: try OutboxBench.message(),
            state: .unconfirmed,
            reason: "no answer",
            at: received
        )
        let alerts = subscriptions.deadLetters(about: trouble)
        #expect(alerts.map(\.sink) == ["alerts"] && alerts.first?.type == "dead-letter")
        #expect(alerts.first?.id == "e/reply/unconfirmed")
        let again = EffectTrouble(
            event: id,
            key: "alert",
            effect: .forward(try #require(alerts.first)),
            state: .dead,
            reason: "",
            at: received
        )
        #expect(subscriptions.deadLetters(about: again).isEmpty)
    }
}
