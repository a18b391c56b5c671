import Crypto
import Foundation

/// SHA-256 of content that comes in parts.
struct ContentHash {
    private var hash = SHA256()

    mutating func update(_ part: some DataProtocol) { hash.update(data: part) }

    /// 64 lowercase hexadecimal digits.
    var hexadecimal: String { Self.text(hash.finalize()) }

    static func hexadecimal(of data: Data) -> String { text(SHA256.hash(data: data)) }

    private static func text(_ digest: SHA256.Digest) -> String {
        digest.map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
    }
}
