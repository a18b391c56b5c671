import Crypto
import Foundation

/// A key a sink knows us by, for signatures after the Standard Webhooks specification; it cannot be printed.
package struct SinkSecret: Sendable, CustomStringConvertible, CustomReflectable {
    private enum Key {
        case shared(SymmetricKey)
        case pair(Curve25519.Signing.PrivateKey)
    }

    private let key: Key

    /// Takes `whsec_` and Base64 (a shared secret) or `whsk_` and Base64 (an Ed25519 private key, 32 bytes, or 64 with the
    /// public key behind it), else any text as a shared secret; nil when there is nothing usable in it.
    package init?(_ text: String) {
        if text.hasPrefix("whsk_") {
            guard let bytes = Data(base64Encoded: String(text.dropFirst(5))), [32, 64].contains(bytes.count),
                let pair = try? Curve25519.Signing.PrivateKey(rawRepresentation: bytes.prefix(32)),
                bytes.count == 32 || pair.publicKey.rawRepresentation == bytes.suffix(32)
            else { return nil }
            key = .pair(pair)
            return
        }
        let isEncoded = text.hasPrefix("whsec_")
        guard let bytes = isEncoded ? Data(base64Encoded: String(text.dropFirst(6))) : Data(text.utf8), !bytes.isEmpty
        else { return nil }
        key = .shared(SymmetricKey(data: bytes))
    }

    /// What a receiver verifies by, `whpk_` and Base64; nil for a shared secret.
    package var publicKey: String? {
        guard case .pair(let pair) = key else { return nil }
        return "whpk_\(pair.publicKey.rawRepresentation.base64EncodedString())"
    }

    /// One signature over id, timestamp and body, joined by dots: `v1,` for a shared secret, `v1a,` for a key pair.
    func signature(id: String, timestamp: Int64, body: Data) throws -> String {
        let signed = Data("\(id).\(timestamp).".utf8) + body
        switch key {
        case .shared(let key):
            let code = HMAC<SHA256>.authenticationCode(for: signed, using: key)
            return "v1,\(Data(code).base64EncodedString())"
        case .pair(let pair): return "v1a,\(try pair.signature(for: signed).base64EncodedString())"
        }
    }

    /// Always the same.
    package var description: String { "<redacted>" }
    /// Shows nothing.
    package var customMirror: Mirror { Mirror(self, children: [:]) }
}
