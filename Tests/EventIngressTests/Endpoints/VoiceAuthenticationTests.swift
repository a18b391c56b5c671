import FlyingFox
import Foundation
import TelnyxEvents
import Testing

@testable import EventIngress

@Suite struct VoiceAuthenticationTests {
    enum Proof: String, CaseIterable, Sendable {
        case nothing
        case signature
        case token
        case wrongToken
        case wrongTokenWithSignature
        case tokenWithForgedSignature
    }

    enum Mode: String, CaseIterable, Sendable {
        case signature
        case token
        case either
        case eitherWithoutToken

        var authentication: VoiceAuthentication? {
            guard let token = VoiceToken(EndpointBench.voiceToken) else { return nil }
            return switch self {
            case .signature: .signature
            case .token: .token(token)
            case .either: .either(token)
            case .eitherWithoutToken: .either(nil)
            }
        }

        func believes(_ proof: Proof) -> Bool {
            switch (self, proof) {
            case (_, .nothing), (_, .wrongToken): false
            case (.token, .signature), (.token, .wrongTokenWithSignature): false
            case (_, .signature), (_, .wrongTokenWithSignature): true
            case (.signature, _), (.eitherWithoutToken, _): false
            case (.token, _), (.either, _): true
            }
        }
    }

    private func path(_ proof: Proof) -> String {
        switch proof {
        case .nothing, .signature: "/texml/voice"
        case .token, .tokenWithForgedSignature: "/texml/t/\(EndpointBench.voiceToken)/voice"
        case .wrongToken, .wrongTokenWithSignature: "/texml/t/\(String(EndpointBench.voiceToken.reversed()))/voice"
        }
    }

    private func signed(_ proof: Proof, _ bytes: Data) -> Data? {
        switch proof {
        case .nothing, .token, .wrongToken: nil
        case .signature, .wrongTokenWithSignature: bytes
        case .tokenWithForgedSignature: Data("something else".utf8)
        }
    }

    @Test(arguments: Mode.allCases, Proof.allCases)
    func eachModeBelievesWhatItSays(mode: Mode, proof: Proof) async throws {
        let bench = try await EndpointBench()
        let endpoint = bench.voice(authentication: mode.authentication)
        let fetch = VoiceEndpointTests.fetch
        let expected = mode.believes(proof) ? 200 : 401
        let post = try bench.request(
            .POST,
            path(proof),
            body: fetch,
            type: "application/x-www-form-urlencoded",
            signed: signed(proof, fetch)
        )
        #expect(try await endpoint.handleRequest(post).statusCode.code == expected)
        let query = String(decoding: fetch, as: UTF8.self)
        let get = try bench.request(.GET, path(proof), query: query, signed: signed(proof, fetch))
        #expect(try await endpoint.handleRequest(get).statusCode.code == expected)
    }

    @Test func aSignatureOverNothingDoesNotCoverTheQuery() async throws {
        let bench = try await EndpointBench()
        let query = String(decoding: VoiceEndpointTests.fetch, as: UTF8.self)
        let request = try bench.request(.GET, "/texml/voice", query: query, signed: Data())
        #expect(try await bench.voice().handleRequest(request).statusCode == .unauthorized)
        let bare = try bench.request(.GET, "/texml/voice", signed: Data())
        #expect(try await bench.voice().handleRequest(bare).statusCode == .unauthorized)
    }

    @Test func doubledSignatureHeadersAreRefusedWhateverElseIsRight() async throws {
        let bench = try await EndpointBench()
        for name in [WebhookSignature.signatureHeader, WebhookSignature.timestampHeader] {
            var request = try bench.form(VoiceEndpointTests.fetch, path: path(.token))
            request.headers.addValue("1", for: HTTPHeader(name))
            #expect(try await bench.voice().handleRequest(request).statusCode == .unauthorized)
        }
    }

    @Test func aTokenIsLongAndPlain() {
        #expect(VoiceToken("short") == nil)
        #expect(VoiceToken(String(repeating: "a", count: 21)) == nil)
        #expect(VoiceToken(String(repeating: "a", count: 22)) != nil)
        #expect(VoiceToken("0123456789abcdefghij/lmnop") == nil)
        #expect(VoiceToken("0123456789abcdefghijklmnop").map { "\($0)" } == "<redacted>")
    }

    @Test(
        arguments: [
            ("/texml/voice", "voice", nil), ("/texml/t/x/voice", "voice", "x"), ("/texml/t", "t", nil),
            ("/texml/t/x", nil, "x"), ("/texml/t/x/a/b", nil, "x"), ("/texml/a/b", nil, nil), ("/texml/", nil, nil),
        ] as [(String, String?, String?)]
    )
    func pathsAreReadAsTheyAreWritten(path: String, step: String?, token: String?) throws {
        let read = try #require(VoicePath(path))
        #expect(read.step?.rawValue == step)
        #expect(read.token == token)
    }

    @Test(arguments: ["/", "/texml", "/texmlx/voice", "/x/texml/voice", ""])
    func otherPathsAreNotVoicePaths(path: String) {
        #expect(VoicePath(path) == nil)
    }
}
