import EventIngress
import Foundation
import TeXML
import Testing

@testable import Switchboard

/// The answers of `/texml/…` before any call logic, contract sections 2 and 5.
@Suite struct VoiceStatusTests {
    private static let empty = "<Response/>"

    @Test func aPostedFetchNeedsASignatureOrTheToken() async throws {
        try await TestServer.run { server in
            for signing in Knock.Signing.allCases {
                let call = try Samples.call(id: "v3:\(signing)").body
                let isGood = signing == .right || signing == .old
                let reply = try await server.answer(to: .form(call, signing))
                #expect(reply.status == (isGood ? 200 : 401), "\(signing)")
                #expect((reply.headers["content-type"] == "application/xml") == isGood, "\(signing)")
                #expect(reply.text.isEmpty != isGood, "\(signing)")
                // With the token only headers that two readers could read differently are refused.
                let path = "/texml/t/\(TestServer.voiceToken)/voice"
                let isDuplicated = signing == .duplicatedSignature || signing == .duplicatedTimestamp
                let tokened = try await server.answer(to: .form(call, to: path, signing))
                #expect(tokened.status == (isDuplicated ? 401 : 200), "\(signing)")
            }
        }
    }

    @Test(arguments: [
        ("either", "wrong-token-of-some-length-1234", Knock.Signing.none, 401),
        ("either", "wrong-token-of-some-length-1234", .right, 200), ("either", "", .none, 401),
        ("signature", TestServer.voiceToken, .none, 401), ("signature", TestServer.voiceToken, .right, 200),
        ("token", TestServer.voiceToken, .none, 200), ("token", TestServer.voiceToken, .forged, 200),
        ("token", "wrong-token-of-some-length-1234", .right, 401),
    ])
    func theConfigurationSaysWhatIsBelieved(mode: String, token: String, signing: Knock.Signing, status: Int)
        async throws
    {
        try await TestServer.run("voice: { authentication: \(mode) }") { server in
            let call = try Samples.call().body
            #expect(try await server.answer(to: .form(call, to: "/texml/t/\(token)/voice", signing)).status == status)
        }
    }

    @Test(arguments: [Knock.Signing.right, .none, .ofOtherBytes, .stale])
    func aGetIsCoveredByItsQuery(signing: Knock.Signing) async throws {
        try await TestServer.run { server in
            let query = String(decoding: try Samples.call().body, as: UTF8.self)
            let signed = Knock(method: "GET", path: "/texml/voice?\(query)", signing: signing)
            #expect(try await server.answer(to: signed).status == (signing == .right ? 200 : 401))
            let tokened = Knock(
                method: "GET",
                path: "/texml/t/\(TestServer.voiceToken)/voice?\(query)",
                signing: signing
            )
            #expect(try await server.answer(to: tokened).text.contains("<Dial"))
            // A signature over nothing proves nothing.
            #expect(
                try await server.answer(to: Knock(method: "GET", path: "/texml/voice", signing: signing)).status == 401
            )
        }
    }

    @Test(arguments: [
        ("application/json", "From=%2B12125550100", 400), ("text/plain", "From=%2B12125550100", 400),
        (nil, "From=%2B12125550100", 400), ("application/x-www-form-urlencoded", "From=%FF%FE", 400),
        ("application/x-www-form-urlencoded", "From=\u{0}%C3%28", 400),
        ("application/x-www-form-urlencoded; charset=UTF-8", "From=%2B12125550100&CallSid=v3:a", 200),
        ("Application/X-WWW-Form-Urlencoded", "From=%2B12125550100&CallSid=v3:a", 200),
    ])
    func whatIsNoFormIs400(contentType: String?, body: String, status: Int) async throws {
        try await TestServer.run { server in
            let knock = Knock(path: "/texml/voice", body: Data(body.utf8), contentType: contentType)
            #expect(try await server.answer(to: knock).status == status)
            var forged = knock
            forged.signing = .forged
            let refusal = try await server.answer(to: forged)
            #expect(refusal.status == 401)
        }
    }

    @Test(arguments: [Knock.Framing.declared, .chunked])
    func aFormOverTheLimitIsRefused(framing: Knock.Framing) async throws {
        try await TestServer.run("server: { max-body: 64kB }") { server in
            var knock = Knock.form(Data(repeating: UInt8(ascii: "x"), count: 64_001))
            knock.framing = framing
            let reply = try await server.answer(to: knock)
            #expect(reply.status == 413)
            #expect(reply.headers["connection"] == "close")
        }
    }

    @Test(arguments: ["unknown-step", "a/b/c", "t", "status", "recording"])
    func whatAsksForNothingGetsAnEmptyDocument(step: String) async throws {
        try await TestServer.run { server in
            let form = try Samples.fixture("texml-requests/status-completed.form").body
            let reply = try await server.answer(to: .form(form, to: "/texml/\(step)"))
            #expect(reply.status == 200)
            #expect(reply.text.hasSuffix(Self.empty))
            try await server.settle()
            #expect(try await server.exchange.journal.entries(limit: 10).map(\.state.rawValue) == ["done"])
        }
    }
}
