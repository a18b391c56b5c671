/// The two headers that say who sent a webhook and when.
package struct WebhookSignature: Hashable, Sendable {
    /// The name of the header with the timestamp.
    package static let timestampHeader = "telnyx-timestamp"
    /// The name of the header with the signature.
    package static let signatureHeader = "telnyx-signature-ed25519"

    /// Unix seconds, decimal.
    package let timestamp: String
    /// The Base64 of the 64-byte Ed25519 signature.
    package let signature: String

    /// Header names and values, for an outgoing request.
    package var headers: [(name: String, value: String)] {
        [(Self.timestampHeader, timestamp), (Self.signatureHeader, signature)]
    }
}
