import Foundation
import Testing

@testable import Switchboard

/// Paths and methods, contract section 2.
@Suite struct RouteStatusTests {
    @Test func everythingElseIs404() async throws {
        let paths = [
            "/", "/webhooks", "/webhooks/telnyx/", "/webhooks/other", "/texml", "//texml/voice", "/metrics", "/console",
            "/api/v1/events", "/health", "/health/", "/health/live/", "/favicon.ico", "/webhooks/telnyx%2F",
        ]
        try await TestServer.run { server in
            for path in paths {
                for method in ["GET", "POST"] {
                    let reply = try await server.answer(to: Knock(method: method, path: path))
                    #expect(reply.status == 404, "\(method) \(path)")
                    #expect(reply.text.isEmpty, "\(method) \(path)")
                }
            }
        }
    }

    @Test(arguments: [
        ("/webhooks/telnyx", ["GET", "PUT", "DELETE", "PATCH", "OPTIONS"], ["POST"]),
        ("/texml/voice", ["PUT", "DELETE", "PATCH", "OPTIONS"], ["GET", "POST"]),
        ("/health/live", ["POST", "PUT", "DELETE"], ["GET"]), ("/health/ready", ["POST", "PUT"], ["GET"]),
    ])
    func aWrongMethodIs405AndNamesTheRightOnes(path: String, methods: [String], allowed: [String]) async throws {
        try await TestServer.run { server in
            for method in methods {
                let reply = try await server.answer(to: Knock(method: method, path: path))
                #expect(reply.status == 405, "\(method)")
                let named = (reply.headers["allow"] ?? "").split(separator: ",").map {
                    $0.trimmingCharacters(in: .whitespaces)
                }
                #expect(Set(named).subtracting(["HEAD"]) == Set(allowed), "\(method)")
                #expect(reply.text.isEmpty)
            }
        }
    }

    @Test func healthNeedsNoSignature() async throws {
        try await TestServer.run { server in
            let live = try await server.answer(to: Knock(method: "GET", path: "/health/live", signing: .none))
            #expect(live.status == 200)
            #expect(live.text == #"{"checks":{},"status":"ok"}"#)
            let ready = try await server.answer(to: Knock(method: "GET", path: "/health/ready", signing: .none))
            #expect(ready.status == 200)
            let checks = #"{"configuration":"ok","database":"ok","disk":"ok","feed":"ok","journal":"ok"}"#
            #expect(ready.text == #"{"checks":\#(checks),"status":"ok"}"#)
            let head = try await server.answer(to: Knock(method: "HEAD", path: "/health/live", signing: .none))
            #expect(head.status == 200)
            #expect(head.text.isEmpty)
        }
    }

    @Test func aRefusedBodyIsDrainedAndTheConnectionServesOn() async throws {
        try await TestServer.run { server in
            let body = Data(repeating: UInt8(ascii: "x"), count: 300_000)
            for path in ["/nowhere", "/health/live", "/webhooks/telnyx", "/texml/voice"] {
                let reply = try await server.answer(to: Knock(path: path, body: body, signing: .forged))
                #expect([401, 404, 405].contains(reply.status), "\(path)")
                #expect(reply.headers["connection"] != "close", "\(path)")
            }
        }
    }
}
