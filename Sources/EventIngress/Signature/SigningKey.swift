import Crypto
package import Foundation

/// A key pair of our own that stands in for Telnyx's: for `serve --dev`, `send`, `demo` and tests.
package struct SigningKey: Sendable {
    private let key: Curve25519.Signing.PrivateKey
    /// The half that a verifier is given.
    package let publicKey: PublicKey

    /// Makes a new key pair.
    package static func generate() throws -> SigningKey {
        try SigningKey(Curve25519.Signing.PrivateKey())
    }

    /// Takes the Base64 of the 32-byte private key, as the file `dev-key` holds it, white space around it allowed.
    package init(base64 text: String) throws {
        guard let bytes = Data(base64Encoded: text.trimmingCharacters(in: .whitespacesAndNewlines)) else {
            throw PublicKey.Fault.notBase64
        }
        guard bytes.count == 32 else { throw PublicKey.Fault.wrongLength(bytes: bytes.count) }
        try self.init(Curve25519.Signing.PrivateKey(rawRepresentation: bytes))
    }

    private init(_ key: Curve25519.Signing.PrivateKey) throws {
        self.key = key
        publicKey = try PublicKey(bytes: key.publicKey.rawRepresentation)
    }

    /// The private half, to be stored; a secret.
    package var base64: String { key.rawRepresentation.base64EncodedString() }

    /// Signs a body as Telnyx would.
    package func sign(body: Data, at time: Date) throws -> WebhookSignature {
        let timestamp = String(Int64(time.timeIntervalSince1970.rounded(.down)))
        let signature = try key.signature(for: SignatureVerifier.message(body: body, timestamp: timestamp))
        return WebhookSignature(timestamp: timestamp, signature: signature.base64EncodedString())
    }
}
