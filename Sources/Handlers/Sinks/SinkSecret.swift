import Crypto
import Foundation

/// The secret shared with a sink, for signatures after the Standard Webhooks specification; it cannot be printed.
package struct SinkSecret: Sendable, CustomStringConvertible, CustomReflectable {
    private let key: SymmetricKey

    /// Takes `whsec_` and Base64 as the specification writes secrets, else any text as it stands; nil when there is nothing in it.
    package init?(_ text: String) {
        let bytes: Data
        if text.hasPrefix("whsec_") {
            guard let decoded = Data(base64Encoded: String(text.dropFirst(6))) else { return nil }
            bytes = decoded
        } else {
            bytes = Data(text.utf8)
        }
        guard !bytes.isEmpty else { return nil }
        key = SymmetricKey(data: bytes)
    }

    /// The value of `webhook-signature`: HMAC-SHA256 over id, timestamp and body, joined by dots.
    func signature(id: String, timestamp: Int64, body: Data) -> String {
        var hmac = HMAC<SHA256>(key: key)
        hmac.update(data: Data("\(id).\(timestamp).".utf8))
        hmac.update(data: body)
        return "v1,\(Data(hmac.finalize()).base64EncodedString())"
    }

    /// Always the same.
    package var description: String { "<redacted>" }
    /// Shows nothing.
    package var customMirror: Mirror { Mirror(self, children: [:]) }
}
