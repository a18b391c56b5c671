import Crypto
import Foundation

/// Telnyx's Ed25519 key that webhooks are checked against, from Mission Control, "Keys & Credentials".
package struct PublicKey: Hashable, Sendable {
    /// Why a text is not a key.
    package enum Fault: Error, Hashable, Sendable {
        /// Not standard Base64.
        case notBase64
        /// Base64, but of some other number of bytes than 32.
        case wrongLength(bytes: Int)
        /// 32 zero bytes: a placeholder, under which anybody can sign.
        case placeholder
    }

    /// The 32 bytes.
    let bytes: Data
    private let key: Curve25519.Signing.PublicKey

    /// Takes the Base64 of 32 bytes, white space around it allowed.
    package init(base64 text: String) throws(Fault) {
        guard let bytes = Data(base64Encoded: text.trimmingCharacters(in: .whitespacesAndNewlines)) else {
            throw .notBase64
        }
        try self.init(bytes: bytes)
    }

    /// Takes the 32 bytes themselves.
    init(bytes: Data) throws(Fault) {
        guard bytes.count == 32 else { throw .wrongLength(bytes: bytes.count) }
        guard bytes.contains(where: { $0 != 0 }) else { throw .placeholder }
        do { key = try Curve25519.Signing.PublicKey(rawRepresentation: bytes) } catch { throw .wrongLength(bytes: 32) }
        self.bytes = bytes
    }

    /// The key as Mission Control shows it.
    package var base64: String { bytes.base64EncodedString() }

    /// For people to compare at a glance: the first eight bytes of the key's SHA-256, `3f2a 90c1 …`.
    package var fingerprint: String {
        let hex = Array(SHA256.hash(data: bytes).hexadecimal.prefix(16))
        return stride(from: 0, to: 16, by: 4).map { String(hex[$0..<$0 + 4]) }.joined(separator: " ")
    }

    /// Whether the signature was made over exactly these bytes with the private half of this key.
    func isValid(_ signature: Data, for message: Data) -> Bool { key.isValidSignature(signature, for: message) }

    /// Equal when the bytes are.
    package static func == (left: PublicKey, right: PublicKey) -> Bool { left.bytes == right.bytes }

    /// Hashes the bytes.
    package func hash(into hasher: inout Hasher) { hasher.combine(bytes) }
}

extension PublicKey.Fault: CustomStringConvertible {
    /// What is wrong and where the right key is.
    package var description: String {
        switch self {
        case .notBase64:
            "not a Telnyx public key: standard Base64 is expected (Mission Control, Keys & Credentials, Public Key)"
        case .wrongLength(let bytes):
            "not a Telnyx public key: it has \(bytes) bytes, an Ed25519 public key has 32 (44 characters of Base64)"
        case .placeholder:
            "not a Telnyx public key: all its bytes are zero"
        }
    }
}
