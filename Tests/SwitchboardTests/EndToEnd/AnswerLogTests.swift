import EventIngress
import Foundation
import GRDB
import Handlers
import Numbering
import TelnyxEvents
import Testing

@testable import Switchboard

/// What is written down about an answer is what the caller was told, whatever has changed since.
@Suite struct AnswerLogTests {
    private func voiceDecision(_ server: TestServer) async throws -> Decision {
        let entry = try #require(try await server.exchange.journal.entries(limit: 1).first)
        return try #require(try await server.decision(entry.id.rawValue))
    }

    private static func text(_ value: TelnyxEvents.JSONValue?) -> String? {
        if case .string(let text)? = value { text } else { nil }
    }

    @Test func theDocumentIsKeptWithItsTraceAndWithoutTheToken() async throws {
        try await TestServer.run { server in
            let reply = try await server.handle(try Samples.call())
            let decision = try await voiceDecision(server)
            #expect(decision.kind == "route")
            let document = try #require(Self.text(decision.detail["answer"]?["document"]))
            #expect(document == reply.text.replacing("/texml/t/\(TestServer.voiceToken)/", with: "/texml/t/***/"))
            #expect(Self.text(decision.detail["answer"]?["source"]) == "answered")
            let stored = try JSONDecoder().decode(RouteDecision.self, from: JSONEncoder().encode(decision.detail))
            let trial = RouteTrial(try Configuration(yaml: TestServer.yaml, environment: [:]))
            let again = trial.decision(
                for: Call(from: .init(stored.from), to: .init(stored.to)),
                profile: nil,
                at: stored.at
            )
            #expect(again == stored)
        }
    }

    @Test func aWaitingCallerIsAnsweredAnewEvenInTheSameBytes() async throws {
        let yaml = """
            voice:
              numbers: { default: main }
              plans: { main: [ { do: [ { enqueue: sales, max-wait: 60s }, { voicemail: sales } ] } ] }
            """
        try await TestServer.run(yaml) { server in
            let call = try await server.handle(try Samples.call())
            let match = try #require(call.text.firstMatch(of: /waitUrl="([^"]+)"/))
            let path = String(match.1).replacing("&amp;", with: "&")
            let body = Data("CallSid=v3:call&QueueSid=sales&QueuePosition=1&QueueTime=5".utf8)
            for _ in 1...2 {
                let reply = try await server.answer(to: .form(body, to: path))
                #expect(reply.text.contains("number 1 in line"))
            }
            try await server.settle()
            #expect(try await server.exchange.journal.entries(limit: 10).count == 2)
        }
    }

    @Test func aRepeatCallerAndTheLastAgentAreKnown() async throws {
        let yaml = """
            voice:
              numbers: { default: main }
              plans:
                main:
                  - when: { last-agent: "+15550100123" }
                    do: [ { say: Ada again. }, hangup ]
                  - when: { repeat-caller: 1h }
                    do: [ { dial: "+15550100123" } ]
                  - do: [ { say: Hello stranger. }, hangup ]
            """
        try await TestServer.run(yaml) { server in
            #expect(try await server.handle(try Samples.call(id: "v3:1")).text.contains("Hello stranger"))
            server.clock.advance(60)
            let second = try await server.handle(try Samples.call(id: "v3:2"))
            #expect(second.text.contains("+15550100123"))
            let match = try #require(second.text.firstMatch(of: /action="([^"]+)"/))
            let result = try Samples.fixture(
                "texml-requests/dial-action-completed.form",
                ["CallSid=v3:b", "From=+12125550100", "ParentCallSid=v3:2"]
            )
            try await server.handle(result, to: String(match.1).replacing("&amp;", with: "&"))
            server.clock.advance(60)
            #expect(try await server.handle(try Samples.call(id: "v3:3")).text.contains("Ada again"))
            server.clock.advance(7200)
            let stranger = try Samples.call(from: "+12125550999", id: "v3:4")
            #expect(try await server.handle(stranger).text.contains("Hello stranger"))
        }
    }
}
