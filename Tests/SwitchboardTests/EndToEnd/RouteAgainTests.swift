import EventIngress
import Foundation
import Handlers
import TelnyxEvents
import Testing

@testable import Switchboard

/// Every decision can be made again from what was written down, and only from that.
@Suite struct RouteAgainTests {
    private static let yaml = """
        voice:
          numbers: { default: main }
          plans:
            main:
              - name: again
                when: { all: [ { repeat-caller: 1h }, { percent: 100 } ] }
                do: [ { say: Hello again. }, { plan: other } ]
              - name: first
                do: [ { dial: "+12125550199" } ]
            other:
              - when: { last-agent: "+12125550199" }
                do: [ { say: Ada. }, hangup ]
              - name: nobody
                do: [ { say: Nobody. }, hangup ]
        """

    private static func stored(_ server: TestServer) async throws -> [StoredRoute] {
        var found: [StoredRoute] = []
        for entry in try await server.exchange.journal.entries(limit: 100) {
            let story = EventStory(
                entry: entry,
                decision: try await server.decision(entry.id.rawValue),
                effects: try await server.effects(entry.id.rawValue)
            )
            if let route = try StoredRoute(story) { found.append(route) }
        }
        return found
    }

    @Test func theSameConfigurationDecidesAlikeAndAnotherShowsTheDifference() async throws {
        try await TestServer.run(Self.yaml) { server in
            for id in ["v3:1", "v3:2", "v3:3"] {
                let call = try await server.handle(try Samples.call(id: id))
                server.clock.advance(600)
                guard let match = call.text.firstMatch(of: /<Redirect>([^<]+)</) else { continue }
                let address = String(match.1).replacing("&amp;", with: "&")
                try await server.handle(try Samples.call(id: id), to: address)
            }
            let routes = try await Self.stored(server)
            #expect(routes.map { $0.decision.rule } == ["first", "again", "nobody", "again", "nobody"])
            let trial = RouteTrial(try Configuration(yaml: Self.yaml, environment: [:]))
            for route in routes { #expect(route.again(in: trial) == route.decision) }
            let other = RouteTrial(
                try Configuration(
                    yaml: Self.yaml.replacing("repeat-caller: 1h", with: "repeat-caller: 1m"),
                    environment: [:]
                )
            )
            #expect(routes.map { $0.again(in: other).rule } == ["first", "first", "nobody", "first", "nobody"])
        }
    }
}
