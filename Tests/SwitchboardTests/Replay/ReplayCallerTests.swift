import EventIngress
import Foundation
import Handlers
import TelnyxEvents
import Testing

@testable import Switchboard

/// What was known about callers then counts in a replay.
@Suite struct ReplayCallerTests {
    private static func rules(_ last: String) -> String {
        """
        crm: { url: "http://127.0.0.1:9/callers", answer-within: 20ms }
        voice:
          numbers: { default: main }
          plans:
            main:
              - { name: vip, when: { caller: { vip: true } }, do: [ { enqueue: priority } ] }
              - { name: same-agent, when: { last-agent: { within: 30d } }, do: [ { dial: ["+12125550123"] } ] }
              - { name: again, when: { repeat-caller: 24h }, do: [ { enqueue: again } ] }
              - { name: \(last), do: [ { dial: ["+12125550123"] } ] }
        """
    }

    @Test func profilesAndHistoryAreThoseOfThen() async throws {
        try await TestServer.run(Self.rules("first"), at: "2026-11-20T15:00:00Z") { server in
            let call = try Samples.call(id: "v3:one")
            let answer = try await server.handle(call)
            let address = try #require(DocumentAddress.find("Dial action", in: answer.text))
            try await server.handle(
                try Samples.call(
                    id: "v3:one",
                    ["DialCallStatus=completed", "DialCallTo=+12125550123", "DialCallDuration=30"]
                ),
                to: address
            )
            server.clock.advance(3600)
            try await server.handle(try Samples.call(id: "v3:two"))
            try await server.handle(try Samples.call(from: "+13125550100", id: "v3:three"))
            server.clock.advance(60)
            try await server.handle(try Samples.call(from: "+13125550100", id: "v3:four"))

            var replay = Replay(try Configuration(yaml: Self.rules("first"), environment: [:]))
            #expect(replay.asksForCallers)
            let traffic = RecordedTraffic(
                try Storage(reading: server.directory),
                matching: JournalFilter(),
                readsCallers: true
            )
            let start = try #require(try await traffic.extent().start)
            var rules: [String] = []
            try await replay.play(
                traffic,
                start: start,
                onStep: { if $0.before.isFresh { rules.append($0.before.rule) } },
                onPage: { _, _ in }
            )
            #expect(rules == ["main / first", "main / same-agent", "main / first", "main / again"])
            #expect(replay.tally.withoutProfile == 4)
        }
    }

    @Test(arguments: [0, 604_800.0])
    func linesAndTextsAreThoseOfThen(shift: Double) async throws {
        let yaml = """
            voice:
              numbers: { default: main }
              plans:
                main:
                  - { name: texted, when: { texted: 1h }, do: [ { enqueue: texted } ] }
                  - { name: mobiles, when: { from-line-type: [mobile] }, do: [ { enqueue: mobiles } ] }
                  - { name: others, do: [ { enqueue: others } ] }
            lookups: { ask: [carrier], on-calls: true }
            """
        try await TestServer.run(yaml, at: "2026-11-20T15:00:00Z") { server in
            try await server.handle(try Samples.text("I am on my way", id: "t1", from: "+12125550101"))
            server.clock.advance(60)
            try await server.handle(try Samples.call(from: "+12125550101", id: "v3:one"))
            try await server.handle(try Samples.call(from: "+12125550100", id: "v3:two"))
            server.clock.advance(7200)
            // The book forgets the text before this one.
            try await server.handle(try Samples.text("thanks", id: "t2", from: "+12125550101"))

            var replay = Replay(try Configuration(yaml: yaml, environment: [:]), shift: shift)
            #expect(replay.asksForCallers)
            let traffic = RecordedTraffic(
                try Storage(reading: server.directory),
                matching: JournalFilter(families: [.call]),
                readsCallers: true
            )
            let start = try #require(try await traffic.extent().start)
            var rules: [String] = []
            try await replay.play(
                traffic,
                start: start,
                onStep: { rules.append($0.before.rule) },
                onPage: { _, _ in }
            )
            #expect(rules == ["main / texted", "main / mobiles"])
        }
    }
}
