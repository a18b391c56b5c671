import Crypto
import Foundation

/// The secret in a voice URL: whoever knows it may ask what a call is to hear.
package struct VoiceToken: Sendable {
    /// The path segment.
    package let text: String
    private let digest: SHA256Digest

    /// Takes 22 to 256 characters that can stand in a path as they are: at least 128 bits when they are random.
    package init?(_ text: String) {
        let isPlain = text.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."),
                UInt8(ascii: "~"):
                true
            default: false
            }
        }
        guard isPlain, (22...256).contains(text.utf8.count) else { return nil }
        self.text = text
        digest = SHA256.hash(data: Data(text.utf8))
    }

    /// Compares in a time that says nothing about where they differ: digests, and those in constant time.
    package func matches(_ other: String) -> Bool { SHA256.hash(data: Data(other.utf8)) == digest }
}

extension VoiceToken: CustomStringConvertible {
    /// Never the token.
    package var description: String { "<redacted>" }
}
