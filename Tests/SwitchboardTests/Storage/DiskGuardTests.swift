import EventIngress
import Foundation
import Testing

@testable import Switchboard

/// Before the disk is full: a warning first, then no more events, and a voice for callers all the time.
@Suite struct DiskGuardTests {
    private static func rules(_ yaml: String) throws -> DiskConfiguration {
        try Configuration(yaml: yaml, environment: [:]).disk
    }

    @Test(
        arguments: [
            (nil, false, false), (2 << 30, false, false), (1 << 30, false, false), ((1 << 30) - 1, true, false),
            (64 << 20, true, false), ((64 << 20) - 1, true, true), (0, true, true),
        ] as [(Int64?, Bool, Bool)]
    )
    func itWarnsAndThenRefuses(free: Int64?, warns: Bool, refuses: Bool) throws {
        let disk = DiskGuard(try Self.rules("")) { free }
        #expect((disk.warning != nil) == warns)
        #expect((disk.refusal != nil) == refuses)
    }

    @Test func theReserveIsPartOfTheHeadroom() {
        #expect(throws: ConfigurationFaults.self) { try Self.rules("disk: { headroom: 10MiB, reserve: 11MiB }") }
        #expect(throws: ConfigurationFaults.self) { try Self.rules("disk: { headroom: 9999999999999GiB }") }
    }

    @Test func eventsAreRefusedAndCallersAnswered() async throws {
        let yaml = TestServer.yaml + "\ndisk: { headroom: 1000000000GiB, reserve: 1000000000GiB }\n"
        try await TestServer.run(yaml) { server in
            let reply = try await server.post(try Samples.text("hours", id: "event"))
            #expect(reply.status == 503)
            #expect(Int(reply.headers["retry-after"] ?? "").map { $0 > 0 } == true)
            #expect(try await server.post(try Samples.call()).text.contains("Please hold"))
            try await server.settle()
            #expect(try await server.exchange.journal.entries().map(\.type) == ["texml.voice"])
            let ready = try await server.answer(to: Knock(method: "GET", path: "/health/ready", signing: .none))
            #expect(ready.status == 503 && ready.text.contains("free on the disk"))
        }
    }

    @Test func healthWarnsWhileEventsAreTaken() async throws {
        let yaml = TestServer.yaml + "\ndisk: { headroom: 1000000000GiB, reserve: 1B }\n"
        try await TestServer.run(yaml) { server in
            #expect(try await server.post(try Samples.text("hours", id: "event")).status == 200)
            let ready = try await server.answer(to: Knock(method: "GET", path: "/health/ready", signing: .none))
            #expect(ready.status == 200 && ready.text.contains("free on the disk"))
        }
    }
}
