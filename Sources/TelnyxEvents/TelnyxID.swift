/// An opaque id of Telnyx's, told apart by what it names so that a message id is never taken for a fax id.
///
/// Compared byte for byte. May contain `:`, `/`, `=` and must be percent-encoded in URLs.
public struct TelnyxID<Subject>: Hashable, Sendable, RawRepresentable, CustomStringConvertible {
    /// The text as received; never empty.
    public let rawValue: String

    /// Takes the text as it stands; nil when it is empty or longer than 255 UTF-8 bytes.
    public init?(rawValue: String) {
        guard !rawValue.isEmpty, rawValue.utf8.count <= 255 else { return nil }
        self.rawValue = rawValue
    }

    /// The text itself.
    public var description: String { rawValue }
}
