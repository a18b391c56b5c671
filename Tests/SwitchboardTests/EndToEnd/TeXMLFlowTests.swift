import EventIngress
import Foundation
import Handlers
import TeXML
import TelnyxEvents
import Testing

@testable import Switchboard

/// What callers of a TeXML application hear, by the clock and by where they call from.
@Suite struct TeXMLFlowTests {
    private static let hold = "Please hold while we connect your call."
    private static let nobody = "no one is available"

    @Test(arguments: [
        ("2026-11-20T13:59:59Z", "+12125550100", "Our office is closed."),
        ("2026-11-20T14:00:00Z", "+12125550100", hold),
        ("2026-11-20T21:59:59Z", "+12125550100", hold),
        ("2026-11-20T22:00:00Z", "+12125550100", "Our office is closed."),
        ("2026-11-21T15:00:00Z", "+12125550100", "Our office is closed."),
        // Daylight saving ends on 1 November 2026: nine o'clock is 13:00 UTC before and 14:00 UTC after.
        ("2026-10-30T13:00:00Z", "+12125550100", hold),
        ("2026-11-02T13:59:59Z", "+12125550100", "Our office is closed."),
        ("2026-11-21T03:00:00Z", "+442079460000", "<Number>+442079460123</Number>"),
        ("2026-11-20T15:00:00Z", "+353196050000", "<Number>+442079460123</Number>"),
        ("2026-11-20T15:00:00Z", "anonymous", hold),
    ])
    func callersHearWhatTheHourAndTheirPrefixSay(at instant: String, from: String, expected: String) async throws {
        try await TestServer.run(at: instant) { server in
            let reply = try await server.handle(try Samples.call(from: from))
            #expect(reply.status == 200)
            #expect(reply.text.contains(expected), "\(reply.text)")
            _ = try TeXML(parsing: Data(reply.text.utf8))
            let entry = try #require(try await server.exchange.journal.entries(limit: 10).first)
            #expect(entry.type == "texml.voice")
            #expect(entry.state == .done)
            #expect(try await server.decision(entry.id.rawValue)?.kind == "route")
        }
    }

    @Test(arguments: [
        ("no-answer", nobody), ("busy", nobody), ("failed", nobody), ("canceled", nobody), ("completed", "<Hangup"),
    ])
    func afterADialComesWhatThePlanSays(status: String, expected: String) async throws {
        try await TestServer.run { server in
            let first = try await server.handle(try Samples.call())
            let action = try #require(Self.action(in: first.text))
            #expect(action.hasPrefix("/texml/t/\(TestServer.voiceToken)/dial?"))
            // The office closes while the telephone rings; the caller stays in the plan.
            server.clock.advance(8 * 3600)
            let callback = try Samples.fixture(
                "texml-requests/dial-action-\(status).form",
                ["CallSid=v3:call", "From=+12125550100", "ParentCallSid=v3:call"]
            )
            let reply = try await server.handle(callback, to: action)
            #expect(reply.status == 200)
            #expect(reply.text.contains(expected), "\(reply.text)")
            _ = try TeXML(parsing: Data(reply.text.utf8))
            let types = try await server.exchange.journal.entries(limit: 10).map(\.type)
            #expect(types == ["texml.voice", "texml.dial"])
        }
    }

    @Test func aRepeatedFetchHearsTheSame() async throws {
        try await TestServer.run(at: "2026-11-20T21:58:00Z") { server in
            let call = try Samples.call()
            let first = try await server.handle(call)
            server.clock.advance(200)
            #expect(try await server.handle(call).text == first.text)
            #expect(try await server.handle(try Samples.call(id: "v3:other")).text != first.text)
            #expect(try await server.exchange.journal.entries(limit: 10).count == 2)
        }
    }

    @Test func theTokenInTheURLIsNotWrittenDown() async throws {
        try await TestServer.run { server in
            let path = "/texml/t/\(TestServer.voiceToken)/voice"
            let query = String(decoding: try Samples.call().body, as: UTF8.self)
            let first = try await server.answer(to: .form(Data(query.utf8), to: path, .none))
            let action = try #require(Self.action(in: first.text))
            let fetched = try await server.answer(to: Knock(method: "GET", path: "\(path)?\(query)", signing: .none))
            let callback = Data("\(query)&DialCallStatus=busy".utf8)
            let second = try await server.answer(to: .form(callback, to: action, .none))
            #expect(fetched.status == 200)
            #expect(second.status == 200)
            try await server.settle()
            for suffix in ["", "-wal"] {
                let bytes = try #require(FileManager.default.contents(atPath: server.directory.database + suffix))
                #expect(bytes.firstRange(of: Data(TestServer.voiceToken.utf8)) == nil, "\(suffix)")
            }
        }
    }

    @Test func withoutAnyPlanThereIsStillASentence() async throws {
        try await TestServer.run("server: { port: 0 }") { server in
            let reply = try await server.handle(try Samples.call())
            #expect(reply.status == 200)
            #expect(reply.text.contains("<Say"))
            _ = try TeXML(parsing: Data(reply.text.utf8))
        }
    }

    @Test func callersWordsCannotBecomeMarkupOrTemplates() async throws {
        let yaml = """
            voice:
              numbers: { default: main }
              plans: { main: [ { do: [ { say: "Hello {caller.number} {caller.name}" }, hangup ] } ] }
            """
        try await TestServer.run(yaml) { server in
            let call = try Samples.call(from: "<Dial>{{x}}", ["CallerId=</Say><Dial>+1900</Dial>{{y}}"])
            let reply = try await server.handle(call)
            #expect(reply.status == 200)
            #expect(!reply.text.contains("<Dial"))
            #expect(!reply.text.contains("{{"))
            _ = try TeXML(parsing: Data(reply.text.utf8))
        }
    }

    private static func action(in document: String) -> String? {
        document.firstMatch(of: /action="([^"]+)"/).map { String($0.1).replacingOccurrences(of: "&amp;", with: "&") }
    }
}
