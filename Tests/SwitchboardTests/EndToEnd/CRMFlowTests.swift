import FlyingFox
import FlyingSocks
import Foundation
import Testing

@testable import Switchboard

/// What callers hear whatever the directory of callers does: it never breaks an answer.
@Suite struct CRMFlowTests {
    /// How the customer's system behaves.
    enum Mood: String, CaseIterable, Sendable {
        case well, unknown, broken, redirecting, lying, garbled, wrongTypes, endless, silent

        func response() throws -> HTTPResponse {
            func json(_ text: String) -> HTTPResponse { HTTPResponse(statusCode: .ok, body: Data(text.utf8)) }
            return switch self {
            case .well: json(#"{"name":"Ada","vip":true,"tags":["gold"]}"#)
            case .unknown: HTTPResponse(statusCode: .notFound)
            case .broken: HTTPResponse(statusCode: .internalServerError)
            case .redirecting:
                HTTPResponse(statusCode: .found, headers: HTTPHeaders([.location: "http://127.0.0.1:1/"]))
            case .lying: json("<html>all is well</html>")
            case .garbled: HTTPResponse(statusCode: .ok, body: Data([0xFF, 0xFE, 0x00]))
            case .wrongTypes: json(#"{"name":["Ada"],"vip":"yes"}"#)
            case .endless: HTTPResponse(statusCode: .ok, body: Data(repeating: 0x20, count: 4 << 20))
            case .silent: throw CancellationError()
            }
        }
    }

    private static func yaml(_ url: String, within: String) -> String {
        """
        voice:
          numbers: { default: main }
          plans:
            main:
              - name: vip
                when: { caller: { vip: true } }
                do: [ { say: "Welcome back, {caller.name}." }, { dial: ["+15550100001"] } ]
              - do: [ { dial: ["+15550100002"] } ]
        crm: { url: "\(url)", answer-within: \(within) }
        """
    }

    /// Runs a directory in that mood for the length of `body`.
    private static func directory(_ mood: Mood, _ body: (_ url: String) async throws -> Void) async throws {
        if mood == .silent {
            let listener = try SilentListener()
            try await body("http://127.0.0.1:\(listener.port)/callers")
            return withExtendedLifetime(listener) {}
        }
        let server = HTTPServer(address: try sockaddr_in.inet(ip4: "127.0.0.1", port: 0), logger: .disabled)
        await server.appendRoute("GET /callers") { _ in try mood.response() }
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await server.run() }
            try await server.waitUntilListening()
            guard case .ip4(_, let port)? = await server.listeningAddress else { throw CancellationError() }
            try await body("http://127.0.0.1:\(port)/callers")
            await server.stop()
            group.cancelAll()
        }
    }

    @Test(arguments: Mood.allCases)
    func everyCallerIsAnsweredByTheRules(mood: Mood) async throws {
        try await Self.directory(mood) { url in
            // Only who says nothing at all is waited for in vain, so only then the wait is short.
            let yaml = Self.yaml(url, within: mood == .silent ? "50ms" : "10s")
            try await TestServer.run(yaml) { server in
                for caller in ["+12125550100", "+12125550101", "+12125550100"] {
                    let text = try await server.handle(try Samples.call(from: caller, id: "v3:\(UUID())")).text
                    #expect(text.contains(mood == .well ? "+15550100001" : "+15550100002"), "\(text)")
                    #expect(text.contains("Welcome back, Ada.") == (mood == .well))
                }
            }
        }
    }

    @Test func aDirectoryNobodyRunsIsNoReasonToWait() async throws {
        try await TestServer.run(Self.yaml("http://127.0.0.1:1/callers", within: "10s")) { server in
            let reply = try await server.handle(try Samples.call())
            #expect(reply.text.contains("+15550100002"))
        }
    }

    @Test func whoMayThinkForLongerThanTheCallerWaitsIsCutShort() throws {
        let yaml = "voice: { answer-within: 1s }\ncrm: { url: \"http://crm.example.com\", answer-within: 5s }"
        let configuration = try Configuration(yaml: yaml, file: "f.yaml", environment: [:])
        #expect(configuration.crm.answerWithin(budget: configuration.voice.answerWithin) == .milliseconds(600))
        #expect(
            configuration.warnings.map(\.description).contains { $0.hasPrefix("f.yaml:2: warning: crm.answer-within") }
        )
        let usual = try Configuration(yaml: "crm: { url: \"http://crm.example.com\" }", environment: [:])
        #expect(usual.crm.answerWithin(budget: usual.voice.answerWithin) == .milliseconds(800))
        #expect(usual.warnings.isEmpty)
    }
}
