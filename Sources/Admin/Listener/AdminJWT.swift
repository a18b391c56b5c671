package import Foundation
import JWTKit

/// Tokens signed by somebody we trust (RFC 7519): HS256 with a shared secret, or EdDSA with Ed25519 keys.
///
/// A token names its audience, its end and its scope, or it is none. The algorithm is that of the key, never what the token
/// asks for.
package struct AdminJWT: Hashable, Sendable {
    /// The shared secret of HS256; nil when none is shared.
    package var secret: String?
    /// The Ed25519 public keys of EdDSA, 32 bytes each; several while one is rotated.
    package var publicKeys: [Data]
    /// Who tokens must be meant for.
    package var audience: String
    /// Who must have made them; nil for anybody who can sign.
    package var issuer: String?

    /// How far the clock of who signs may be from ours.
    private static let leeway: TimeInterval = 30

    /// Accepts tokens of these keys for that audience.
    package init(secret: String? = nil, publicKeys: [Data] = [], audience: String, issuer: String? = nil) {
        self.secret = secret
        self.publicKeys = publicKeys
        self.audience = audience
        self.issuer = issuer
    }

    /// Whether 32 bytes are a key.
    package static func isUsable(publicKey: Data) -> Bool { (try? key(publicKey)) != nil }

    /// Who bears a token; nil when it is not signed by our keys, not for us, over, or without a scope of ours.
    func caller(bearing text: String, from address: String, at now: Date) async -> AdminCaller? {
        guard let claims = await claims(of: text) else { return nil }
        guard claims.aud.value.contains(audience), issuer == nil || claims.iss?.value == issuer,
            claims.exp.value.addingTimeInterval(Self.leeway) > now,
            claims.nbf.map({ $0.value.addingTimeInterval(-Self.leeway) <= now }) ?? true,
            let scope = AdminScope(words: claims.scope), !claims.sub.value.isEmpty
        else { return nil }
        let name = String(claims.sub.value.prefix(64))
        return AdminCaller(name: name, way: .jwt, scope: scope, address: address, until: claims.exp.value)
    }

    private func claims(of text: String) async -> AdminClaims? {
        for keys in await keys(for: Self.algorithm(of: text)) {
            // What does not verify with one key may with another; why is nobody's business who has none.
            if let claims = try? await keys.verify(text, as: AdminClaims.self) { return claims }
        }
        return nil
    }

    private func keys(for algorithm: String?) async -> [JWTKeyCollection] {
        switch algorithm {
        case "HS256":
            guard let secret else { return [] }
            return [await JWTKeyCollection().add(hmac: HMACKey(from: secret), digestAlgorithm: .sha256)]
        case "EdDSA":
            var collections: [JWTKeyCollection] = []
            for key in publicKeys.compactMap({ try? Self.key($0) }) {
                collections.append(await JWTKeyCollection().add(eddsa: key))
            }
            return collections
        default: return []
        }
    }

    /// What a token says it is signed with.
    private static func algorithm(of text: String) -> String? {
        struct Header: Decodable { let alg: String }
        guard text.utf8.count <= 8192, let head = text.split(separator: ".").first,
            let json = APICursor.last(String(head))
        else { return nil }
        return (try? JSONDecoder().decode(Header.self, from: Data(json.utf8)))?.alg
    }

    private static func key(_ bytes: Data) throws -> EdDSA.PublicKey {
        let text = bytes.base64EncodedString().replacing("+", with: "-").replacing("/", with: "_")
            .replacing("=", with: "")
        return try EdDSA.PublicKey(x: text, curve: .ed25519)
    }
}
