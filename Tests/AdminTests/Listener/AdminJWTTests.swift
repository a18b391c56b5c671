import FlyingFox
import Foundation
import JWTKit
import Testing

@testable import Admin

@Suite struct AdminJWTTests {
    static let secret = "a secret of thirty-two characters"
    static let now = Date(timeIntervalSince1970: 1_800_000_000)

    /// What a token may say, right but for what a test changes.
    struct Claims: JWTPayload {
        var sub: SubjectClaim = "ada@example.com"
        var aud: AudienceClaim? = "hookswitch"
        var exp: ExpirationClaim? = .init(value: AdminJWTTests.now.addingTimeInterval(600))
        var nbf: NotBeforeClaim?
        var iss: IssuerClaim? = "https://login.example.com"
        var scope: String? = "read operate other"

        func verify(using algorithm: some JWTAlgorithm) throws {}
    }

    private static func caller(_ token: String, _ jwt: AdminJWT) async -> AdminCaller? {
        await jwt.caller(bearing: token, from: "127.0.0.1", at: now)
    }

    private static func hs256(_ claims: Claims = Claims(), secret: String = secret) async throws -> String {
        try await JWTKeyCollection().add(hmac: HMACKey(from: secret), digestAlgorithm: .sha256).sign(claims)
    }

    private static let accepted = AdminJWT(
        secret: secret,
        audience: "hookswitch",
        issuer: "https://login.example.com"
    )

    @Test func aSignedTokenSaysWhoAndWhatTheyMay() async throws {
        let caller = try #require(await Self.caller(try await Self.hs256(), Self.accepted))
        #expect(caller.name == "ada@example.com" && caller.scope == .operate && caller.way == .jwt)
        #expect(caller.until == Self.now.addingTimeInterval(600))
    }

    @Test func aTokenThatIsWrongInOneThingIsRefused() async throws {
        var wrong: [Claims] = []
        func add(_ change: (inout Claims) -> Void) {
            var claims = Claims()
            change(&claims)
            wrong.append(claims)
        }
        add { $0.aud = "another" }
        add { $0.aud = nil }
        add { $0.exp = nil }
        add { $0.exp = .init(value: Self.now.addingTimeInterval(-31)) }
        add { $0.nbf = .init(value: Self.now.addingTimeInterval(31)) }
        add { $0.iss = "https://evil.example" }
        add { $0.iss = nil }
        add { $0.scope = "write" }
        add { $0.scope = nil }
        add { $0.sub = "" }
        for claims in wrong {
            #expect(await Self.caller(try await Self.hs256(claims), Self.accepted) == nil, "\(claims)")
        }
        let other = try await Self.hs256(secret: "another secret of thirty-two chars")
        #expect(await Self.caller(other, Self.accepted) == nil)
    }

    @Test func ed25519KeysAreTriedOneAfterTheOther() async throws {
        let old = try EdDSA.PrivateKey(), new = try EdDSA.PrivateKey()
        func bytes(_ key: EdDSA.PrivateKey) throws -> Data { key.publicKey.rawRepresentation }
        let jwt = AdminJWT(publicKeys: [try bytes(old), try bytes(new)], audience: "hookswitch")
        for key in [old, new] {
            let token = try await JWTKeyCollection().add(eddsa: key).sign(Claims())
            #expect(await Self.caller(token, jwt)?.scope == .operate)
        }
        let stranger = try await JWTKeyCollection().add(eddsa: try EdDSA.PrivateKey()).sign(Claims())
        #expect(await Self.caller(stranger, jwt) == nil)
    }

    @Test func theAlgorithmIsThatOfTheKey() async throws {
        let key = try EdDSA.PrivateKey()
        let bytes = key.publicKey.rawRepresentation
        let jwt = AdminJWT(publicKeys: [bytes], audience: "hookswitch")
        // Signed with HS256 under the public key, which everybody knows.
        let known = JWTKeyCollection()
        await known.add(hmac: HMACKey(from: bytes), digestAlgorithm: .sha256)
        #expect(await Self.caller(try await known.sign(Claims()), jwt) == nil)
        let parts = try await Self.hs256().split(separator: ".")
        let none = Data(#"{"alg":"none"}"#.utf8).base64EncodedString().replacing("=", with: "")
        for token in ["\(none).\(parts[1]).", "\(none).\(parts[1]).\(parts[2])", "..", "", "a.b.c"] {
            #expect(await Self.caller(token, Self.accepted) == nil, "\(token)")
        }
    }

    @Test func aSessionEndsWithTheTokenItWasOpenedWith() async throws {
        let rig = try GateRig(jwt: Self.accepted)
        let login = try await rig.logIn(name: "", token: try await Self.hs256())
        #expect(login.json["name"] == "ada@example.com" && login.json["scope"] == "operate")
        let cookie = ["Cookie": try #require(login.cookie)]
        #expect(try await rig.ask(.GET, cookie).status == 200)
        rig.advance(by: 600)
        #expect(try await rig.ask(.GET, cookie).status == 401)
    }

    /// Whole telephone numbers are for those who may act; that they were asked for is written down.
    @Test(arguments: [("read", 403, 0), ("operate", 200, 1)])
    func whoMayOnlyReadSeesNoNumbers(scope: String, status: Int, acts: Int) async throws {
        let rig = try GateRig(jwt: Self.accepted)
        let login = try await rig.logIn(token: try await Self.hs256(Claims(scope: scope)))
        #expect(login.json["numbers"] == "false" || login.json["numbers"] == "0")
        let headers = ["Cookie": try #require(login.cookie), "X-CSRF-Token": try #require(login.json["csrf"])]
        #expect(try await rig.ask(.POST, "/console/numbers", headers, body: #"{"shown":true}"#).status == status)
        #expect(try await rig.audit.records(limit: 10).count { $0.act.operation == "showNumbers" } == acts)
        #expect(try await rig.ask(.POST, "/console/numbers", headers, body: #"{"shown":false}"#).status == 200)
        #expect(rig.sessions.all(at: rig.now).allSatisfy { !$0.caller.seesNumbers })
        #expect(try await rig.ask(.POST, "/console/numbers", ["Cookie": headers["Cookie"] ?? ""]).status == 403)
    }
}
