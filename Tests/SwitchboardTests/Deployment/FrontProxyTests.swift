import EventIngress
import Foundation
import Switchboard
import Testing

/// The proxies' configurations of `deploy/`, with TLS, in front of a real server.
@Suite(
    .enabled(if: Tool.areWanted("nginx", "caddy", "curl", "openssl"), "a proxy is not installed: make deps-test")
)
struct FrontProxyTests {
    private static let fixtures = [
        ("fixtures/demo/03-message-hours.json", "/webhooks/telnyx", "application/json"),
        ("fixtures/demo/07-call-control.json", "/webhooks/telnyx", "application/json"),
        ("fixtures/demo/01-call-texml.form", "/texml/voice", "application/x-www-form-urlencoded"),
    ]

    /// A signature covers every byte, so an answer of 200 proves that none was changed.
    @Test(arguments: FrontProxy.Kind.allCases)
    func signedRequestsPassThroughUnchanged(_ kind: FrontProxy.Kind) async throws {
        let folder = try TestFolder()
        let server = try await ServeRun(["--dev"], in: folder)
        let key = try DevelopmentKey.read(folder.path("data/dev-key"), in: DataDirectory(path: server.data))
        let proxy = try await FrontProxy(kind, upstream: server.ready.port)
        for (file, path, type) in Self.fixtures {
            let body = try Data(contentsOf: Repository.root.appending(path: file))
            let answer = try await proxy.ask(path, method: "POST", headers: try headers(key, body, type), body: body)
            #expect(answer.status == 200, "\(file): \(answer)")
            let isDocument = path.hasPrefix("/texml")
            #expect(answer.type.hasPrefix(isDocument ? "application/xml" : "application/json"), "\(file): \(answer)")
            var changed = body
            changed.append(UInt8(ascii: " "))
            let forged = try await proxy.ask(path, method: "POST", headers: try headers(key, body, type), body: changed)
            #expect(forged.status == 401, "\(file) with one more byte")
        }
        // A query string is signed as it is written.
        let query = "From=%2B442079460000&To=%2b15551234567&CallSid=v3%3aabc&Caller+Name=A%20%22B%22"
        let signed = try headers(key, Data(query.utf8), nil)
        #expect(try await proxy.ask("/texml/voice?\(query)", headers: signed).status == 200)
        #expect(await server.end() == 0)
    }

    @Test(arguments: FrontProxy.Kind.allCases)
    func onlyThePublicPathsAreReached(_ kind: FrontProxy.Kind) async throws {
        let folder = try TestFolder()
        let server = try await ServeRun(["--dev"], in: folder)
        let proxy = try await FrontProxy(kind, upstream: server.ready.port)
        for path in ["/", "/metrics", "/console", "/api/v1/opt-outs", "/webhooks/other", "/webhooks/telnyx/../../api"] {
            #expect(try await proxy.ask(path).status == 404, "\(path)")
        }
        #expect(try await proxy.ask("/health/ready").status == 200)
        let large = Data(repeating: UInt8(ascii: " "), count: (1 << 20) + 1)
        let refused = try await proxy.ask(
            "/webhooks/telnyx",
            method: "POST",
            headers: ["Content-Type": "application/json"],
            body: large
        )
        // Caddy says one or the other, as it notices before or after it began to pass the body on.
        #expect(refused.status == 413 || kind == .caddy && refused.status == 502)
        #expect(try await CommandRun(["events", "list", "--json", "--data", server.data], in: folder).lines.isEmpty)
        #expect(await server.end() == 0)
    }

    /// A caller hears the fallback document when nobody answers behind the proxy; an event is Telnyx's to send again.
    @Test(arguments: FrontProxy.Kind.allCases)
    func aDeadServerIsStillHeard(_ kind: FrontProxy.Kind) async throws {
        let folder = try TestFolder()
        let server = try await ServeRun(["--dev"], in: folder)
        let token = try String(contentsOfFile: folder.path("data/voice-token"), encoding: .utf8)
            .trimmingCharacters(in: .whitespacesAndNewlines)
        let proxy = try await FrontProxy(kind, upstream: server.ready.port)
        let target = "/texml/t/\(token)/voice?From=%2B442079460000&To=%2B15551234567&CallSid=v3%3Aabc"
        #expect(try await proxy.ask(target).status == 200)
        #expect(await server.end() == 0)
        for method in ["GET", "POST"] {
            let heard = try await proxy.ask(target, method: method)
            #expect(heard.status == 200)
            #expect(heard.type.hasPrefix("application/xml"), "\(heard)")
            #expect(heard.body == "<Response><Hangup/></Response>")
        }
        #expect(try await proxy.ask("/webhooks/telnyx", method: "POST").status == 502)
        let log = proxy.accessLog
        #expect(log.contains("/voice"))
        #expect(!log.contains(token) && !log.contains("442079460000"), "\(log)")
    }

    private func headers(_ key: SigningKey, _ body: Data, _ type: String?) throws -> [String: String] {
        let signature = try key.sign(body: body, at: Date())
        var headers = [
            "telnyx-signature-ed25519": signature.signature, "telnyx-timestamp": signature.timestamp,
            "User-Agent": "telnyx-webhooks",
        ]
        if let type { headers["Content-Type"] = type }
        return headers
    }
}
