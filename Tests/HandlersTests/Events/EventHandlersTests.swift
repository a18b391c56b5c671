import Foundation
import GRDB
import TelnyxEvents
import Testing

@testable import Handlers

@Suite struct EventHandlersTests {
    private let subscriptions = SinkSubscriptions([
        SinkSubscription(name: "analytics", events: ["fax", "number", "other"])
    ])

    private func event(_ path: String) throws -> TelnyxEvent {
        TelnyxEvent(
            try EventEnvelope(json: try Fixtures.data(path), digest: String(repeating: "a", count: 64))
        )
    }

    private func delivery<Event: Sendable>(_ event: Event, _ id: EventID) -> Delivery<Event> {
        Delivery(id: id, event: event, attempt: 1, receivedAt: Date(timeIntervalSince1970: 1_700_000_000))
    }

    private func rows(_ bench: OutboxBench, _ id: EventID) async throws -> ([EffectRecord], Decision?) {
        try await bench.database.read { db in
            (try Outbox.effects(of: id, in: db), try DecisionLog.decision(for: id, in: db))
        }
    }

    @Test func aReceivedFaxIsFetchedAndForwardedOnce() async throws {
        let bench = try OutboxBench()
        let event = try event("events/fax/fax.received-receive-a-fax-via-api.json")
        guard case .fax(let fax) = event else { throw Fixtures.NotFound() }
        let handler = FaxHandler(
            database: bench.database,
            forwards: subscriptions.forwards(of:receivedAt:),
            bell: bench.doorbell,
            clock: { [time = bench.time] in time.now }
        )
        for _ in 0..<2 { #expect(try await handler.handle(delivery(fax, event.envelope.id)) == .done) }
        let (effects, decision) = try await rows(bench, event.envelope.id)
        #expect(effects.map(\.key) == ["keep-fax", "forward-analytics"])
        guard case .keep(let fetch)? = effects.first?.effect else { throw Fixtures.NotFound() }
        #expect(fetch.id == "f72eebbe-f9b6-4f0f-b652-03e742e110d5" && fetch.pages == 2)
        #expect(decision?.kind == "fax" && decision?.summary == "fetch the document")
        #expect(decision.map { "\($0)".contains("X-Amz") } == false)
    }

    @Test func everyFaxEventIsDecidedAndOnlyReceivedOnesAreFetched() async throws {
        let folder = try Fixtures.folder().appending(path: "events/fax")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".json") }
        #expect(names.count > 10)
        for name in names {
            guard case .fax(let fax) = try event("events/fax/\(name)") else { continue }
            #expect((FaxDecision(fax).fetch != nil) == name.hasPrefix("fax.received"), "\(name)")
        }
    }

    @Test func eventsOfNoFeedAreKeptWithTheirReason() async throws {
        let bench = try OutboxBench()
        let body = Data(#"{"event_type":"call_initiated","id":"old","payload":{}}"#.utf8)
        let event = TelnyxEvent(try EventEnvelope(json: body, digest: String(repeating: "a", count: 64)))
        guard case .other(let other) = event else { throw Fixtures.NotFound() }
        let handler = OtherHandler(
            database: bench.database,
            forwards: subscriptions.forwards(of:receivedAt:),
            bell: bench.doorbell,
            clock: { [time = bench.time] in time.now }
        )
        let outcome = try await handler.handle(delivery(other, event.envelope.id))
        #expect(outcome == .discard(reason: other.reason.description))
        let (effects, decision) = try await rows(bench, event.envelope.id)
        #expect(effects.map(\.kind) == [.forward])
        #expect(decision?.summary.contains("webhook API version") == true)
    }

    @Test func eventsOfNumbersAreForwarded() async throws {
        let bench = try OutboxBench()
        let body = Data(#"{"data":{"event_type":"number_order.complete","id":"n1","payload":{"id":"o1"}}}"#.utf8)
        let event = TelnyxEvent(try EventEnvelope(json: body, digest: String(repeating: "a", count: 64)))
        guard case .number(let number) = event else { throw Fixtures.NotFound() }
        let handler = NumberHandler(
            database: bench.database,
            forwards: subscriptions.forwards(of:receivedAt:),
            bell: bench.doorbell,
            clock: { [time = bench.time] in time.now }
        )
        #expect(try await handler.handle(delivery(number, event.envelope.id)) == .done)
        let (effects, decision) = try await rows(bench, event.envelope.id)
        #expect(effects.map(\.key) == ["forward-analytics"])
        #expect(decision?.kind == "number")
    }
}
