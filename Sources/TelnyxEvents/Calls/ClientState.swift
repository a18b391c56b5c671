import Foundation

/// What we told Telnyx to hand back with every event of a leg: Base64 on the wire.
public struct ClientState: Hashable, Sendable, RawRepresentable {
    /// The Base64 text as received.
    public let rawValue: String

    /// Takes the text as it stands.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// What we said; nil when the state is not Base64 of UTF-8 text, and therefore not ours.
    public var text: String? {
        Data(base64Encoded: rawValue).flatMap { String(validating: $0, as: UTF8.self) }
    }
}
