import EventIngress
import Foundation
import Handlers
import Numbering
import TelnyxEvents
import Testing

@testable import Switchboard

/// Overrides set beside a running server, by a command's own connection: they count from the next call on.
@Suite struct OverrideFlowTests {
    private static let yaml = """
        hours:
          office: { time-zone: America/New_York, open: { Mon-Fri: ["09:00-17:00"] } }
        voice:
          numbers: { default: main }
          plans:
            main:
              - name: emergency
                when: { closed-by: emergency }
                do: [ { say: We are closed because of an emergency. }, hangup ]
              - name: open
                when: { open: office }
                do: [ { dial: ["+12125550123"], timeout: 20s }, { voicemail: office } ]
              - name: closed
                do: [ { say: Our office is closed. }, hangup ]
        """
    private static let desk = "<Number>+12125550123</Number>"
    private static let emergency = "because of an emergency"
    private static let closed = "Our office is closed."

    private static func override(
        _ name: String,
        at now: Date
    ) -> Override {
        Override(
            name: name,
            reason: "burst pipe",
            author: "ada",
            since: now
        )
    }

    /// What another caller hears a second later.
    private static func answer(of server: TestServer) async throws -> String {
        server.clock.advance(1)
        let caller = 2_125_550_000 + Int(server.clock.now.timeIntervalSince1970) % 1000
        return try await server.handle(try Samples.call(from: "+1\(caller)")).text
    }

    @Test func closuresCountFromTheNextCallOnAndUntilTheyAreCleared() async throws {
        try await TestServer.run(Self.yaml) { server in
            let beside = OverrideDesk(storage: try await Storage(writingBeside: server.directory))
            func answer() async throws -> String { try await Self.answer(of: server) }
            #expect(try await answer().contains(Self.desk))
            try await beside.set(Self.override("emergency", at: server.clock.now))
            #expect(try await answer().contains(Self.emergency))
            let stored = try #require(try await server.exchange.journal.entries(newestFirst: true, limit: 1).first)
            let decision = try #require(try await server.decision(stored.id.rawValue))
            #expect(decision.summary.contains("emergency"))
            #expect("\(decision.detail)".contains("burst pipe"))

            let cleared = try await beside.clear(
                "emergency",
                number: nil,
                author: "bob",
                reason: "dry",
                at: server.clock.now
            )
            #expect(cleared.count == 1)
            #expect(try await answer().contains(Self.desk))
            try await beside.set(Self.override("office", at: server.clock.now))
            #expect(try await answer().contains(Self.closed))
        }
    }
}
