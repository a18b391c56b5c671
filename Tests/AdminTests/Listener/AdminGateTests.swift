import FlyingFox
import Foundation
import Testing

@testable import Admin

@Suite struct AdminGateTests {
    @Test(arguments: [
        ("", 401), ("Bearer", 401), ("Bearer 0123456789abcdee", 401), ("Bearer 0123456789abcde", 401),
        ("Basic 0123456789abcdef", 401), ("Bearer 0123456789abcdef", 200), ("bearer 0123456789abcdef", 200),
    ])
    func onlyTheTokenOpens(authorization: String, status: Int) async throws {
        for path in ["/metrics", "/api/v1/thing"] {
            let answer = try await GateRig().ask(.GET, path, ["Authorization": authorization])
            #expect(answer.status == status, "\(path)")
        }
    }

    @Test func aBodyOverTheLimitIsRefusedUnread() async throws {
        for length in ["1048577", "-1", "x"] {
            let answer = try await GateRig().ask(bearer: GateRig.token, ["Content-Length": length])
            #expect(answer.status == 413 && answer.headers[.connection] == "close")
        }
    }

    @Test(arguments: [
        ("localhost", "", 200), ("LOCALHOST:8081", "", 200), ("127.0.0.1:8081", "", 200), ("[::1]:8081", "", 200),
        ("10.0.0.7:8081", "", 200), ("admin.example.com", "", 200), ("evil.example", "", 421),
        ("127.0.0.1.evil.example", "", 421), ("[evil.example]", "", 421), ("admin.example.com.evil.example", "", 421),
        ("admin.example.com", "https://admin.example.com", 200), ("localhost:8081", "http://localhost:8081", 200),
        ("localhost:8081", "http://localhost:9000", 403), ("localhost:8081", "null", 403),
        ("admin.example.com", "https://evil.example", 403),
        ("localhost:8081", "http://evil.example/localhost:8081", 403),
    ])
    func onlyOurHostsAndOriginsAreAnswered(host: String, origin: String, status: Int) async throws {
        let rig = try GateRig(hosts: ["admin.example.com"])
        let answer = try await rig.ask(bearer: GateRig.token, ["Host": host, "Origin": origin])
        #expect(answer.status == status)
    }

    @Test func aRequestWithoutAHostIsNotForUs() async throws {
        #expect(try await GateRig().ask(bearer: GateRig.token, ["Host": ""]).status == 421)
    }

    @Test func everyAnswerKeepsBrowsersInBounds() async throws {
        let rig = try GateRig()
        for answer in [try await rig.ask(bearer: GateRig.token), try await rig.ask(), try await rig.logIn()] {
            let policy = answer.headers[HTTPHeader("Content-Security-Policy")] ?? ""
            #expect(policy.hasPrefix("default-src 'none'; script-src 'self';") && !policy.contains("unsafe"))
            #expect(answer.headers[HTTPHeader("X-Content-Type-Options")] == "nosniff")
            #expect(answer.headers[HTTPHeader("Cache-Control")] == "no-store")
        }
    }

    @Test func tenWrongTokensMakeAClientWait() async throws {
        let rig = try GateRig()
        for _ in 0..<GuessLimit.allowed { #expect(try await rig.ask(bearer: "wrong").status == 401) }
        let refused = try await rig.ask(bearer: GateRig.token)
        #expect(refused.status == 429 && refused.headers[HTTPHeader("Retry-After")] == "60")
        #expect(try await rig.logIn().status == 429)
        #expect(try await rig.ask(bearer: GateRig.token, from: "10.0.0.2").status == 200)
        rig.advance(by: 60)
        #expect(try await rig.ask(bearer: GateRig.token).status == 200)
    }

    @Test func behindATrustedProxyClientsAreToldApart() async throws {
        let rig = try GateRig(proxies: ["127.0.0.1"])
        func ask(_ forwarded: String, from peer: String = "127.0.0.1") async throws -> String? {
            try await rig.ask(bearer: GateRig.token, ["X-Forwarded-For": forwarded], from: peer).json["address"]
        }
        #expect(try await ask("203.0.113.9") == "203.0.113.9")
        #expect(try await ask("192.0.2.1, 203.0.113.9, 127.0.0.1") == "203.0.113.9")
        #expect(try await ask("203.0.113.9", from: "10.0.0.2") == "10.0.0.2")
        #expect(try await ask("") == "127.0.0.1")
    }
}
