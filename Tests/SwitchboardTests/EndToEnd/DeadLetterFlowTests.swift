import EventIngress
import Foundation
import Handlers
import TelnyxEvents
import Testing

@testable import Switchboard

/// An event that is given up is told to whoever asked for alerts.
@Suite struct DeadLetterFlowTests {
    private static let yaml = """
        sinks:
          alerts: { url: "http://127.0.0.1:1/alerts", events: [dead-letter] }
          analytics: { url: "http://127.0.0.1:1/analytics", events: [message] }
        """

    @Test func aDeadEventRaisesAnAlert() async throws {
        try await TestServer.run(Self.yaml) { server in
            // Taken by hand while the feed rests, so that it is not handled.
            try await server.settle()
            let journal = server.exchange.journal
            let envelope = try EventEnvelope(json: Data(#"{"strange":true}"#.utf8), digest: "strange-event")
            try await journal.record(envelope, at: server.clock.now)
            let claimed = try await journal.claim(room: [.other: 1], at: server.clock.now).events
            let event = try #require(claimed.first)
            let death = Settlement(id: event.envelope.id, attempt: event.attempt, verdict: .dead(reason: "no use"))
            try await journal.settle([death], at: server.clock.now)
            let effects = try await server.effects("strange-event")
            #expect(effects.map(\.destination.rawValue) == ["sink.alerts"])
            #expect(effects.map(\.kind) == [.forward])
        }
    }
}
