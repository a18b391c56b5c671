import Foundation
import Testing

@testable import Switchboard

/// A reload while calls are on their way.
@Suite struct ReloadFlowTests {
    private static func callback(_ id: String) throws -> Fixture {
        try Samples.fixture(
            "texml-requests/dial-action-no-answer.form",
            ["CallSid=\(id)", "From=+12125550100", "ParentCallSid=\(id)"]
        )
    }

    @Test func aCallIsFinishedAsItWasBegunAndTheNextGoesByTheNewRules() async throws {
        try await TestServer.run { server in
            let first = try await server.handle(try Samples.call(id: "v3:one"))
            #expect(first.text.contains("+12125550123"))
            let action = try #require(first.text.firstMatch(of: /action="([^"]+)"/)?.1)
            let changed = TestServer.yaml
                .replacing("+12125550123", with: "+12125550199")
                .replacing("no one is available", with: "everybody is out")
            server.exchange.rulebook.adopt(try Configuration(yaml: changed, environment: [:]))

            let rest = try await server.handle(
                try Self.callback("v3:one"),
                to: String(action).replacing("&amp;", with: "&")
            )
            #expect(rest.text.contains("no one is available"), "\(rest.text)")
            let next = try await server.handle(try Samples.call(id: "v3:two"))
            #expect(next.text.contains("+12125550199"))
        }
    }

    @Test func messagesAreAnsweredByTheNewRules() async throws {
        try await TestServer.run { server in
            try await server.handle(try Samples.text("hours", id: "before"))
            let changed = TestServer.yaml.replacing("9am-5pm", with: "8am-4pm")
            server.exchange.rulebook.adopt(try Configuration(yaml: changed, environment: [:]))
            try await server.handle(try Samples.text("hours", id: "after", minute: 1))
            #expect(server.texts.map { $0.contains("9am-5pm") } == [true, false])
        }
    }

    @Test func readinessTellsOfAFileThatWasNotTaken() async throws {
        try await TestServer.run { server in
            let well = try await server.answer(to: Knock(method: "GET", path: "/health/ready"))
            #expect(well.text.contains(#""configuration":"ok""#), "\(well.text)")
            server.exchange.rulebook.refuse("hookswitch.yaml:3: error")
            let old = try await server.answer(to: Knock(method: "GET", path: "/health/ready"))
            #expect(old.status == 200)
            #expect(old.text.contains(Readiness.old))
        }
    }
}
