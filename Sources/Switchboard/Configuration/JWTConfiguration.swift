package import Admin
package import Foundation

/// Tokens signed by somebody else that open the admin listener: `admin.jwt:`.
package struct JWTConfiguration: Hashable, Sendable {
    /// The shared secret of HS256.
    package let secret: Secret?
    /// The Ed25519 public keys of EdDSA.
    package let publicKeys: [Data]
    /// Who tokens must be meant for.
    package let audience: String
    /// Who must have made them; nil for anybody who can sign.
    package let issuer: String?

    /// What is accepted.
    package var accepted: AdminJWT {
        AdminJWT(secret: secret?.exposed, publicKeys: publicKeys, audience: audience, issuer: issuer)
    }

    /// RFC 7518, section 3.2: a key as long as the hash at least.
    private static let shortestSecret = 32

    init(_ section: Section) {
        secret = section.value("hs256-secret", ConfigurationValues.secret)
        if let secret, secret.exposed.utf8.count < Self.shortestSecret {
            section.report("must have 32 characters or more; make one with `openssl rand -hex 32`", at: "hs256-secret")
        }
        publicKeys = section.list("eddsa-keys", Self.key) ?? []
        if secret == nil, publicKeys.isEmpty {
            section.report("names no key; write hs256-secret or eddsa-keys", at: "eddsa-keys")
        }
        audience = section.text("audience") ?? "hookswitch"
        issuer = section.text("issuer")
        section.finish()
    }

    private static func key(_ text: String) throws -> Data {
        guard let bytes = Data(base64Encoded: text), AdminJWT.isUsable(publicKey: bytes) else {
            throw ValueFault("is no Ed25519 public key: 32 bytes in base64")
        }
        return bytes
    }
}
