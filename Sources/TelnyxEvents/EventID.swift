/// The identity of one event: Telnyx's `data.id`, or for bodies without one an id derived from their bytes.
///
/// It is the same over redeliveries and over the primary and the failover URL, so it is what "one event, one effect" is
/// keyed by everywhere: journal, ledger, outbox, decisions.
public struct EventID: Hashable, Sendable, Codable, RawRepresentable, CustomStringConvertible {
    /// The text as received; never empty, compared byte for byte.
    public let rawValue: String

    /// Takes the text as it stands; nil when it is empty or longer than 255 UTF-8 bytes.
    public init?(rawValue: String) {
        guard !rawValue.isEmpty, rawValue.utf8.count <= 255 else { return nil }
        self.rawValue = rawValue
    }

    /// An id made of a digest, or of another word that is unique, after a prefix that says what it is of.
    public init(prefix: String = "", digest: String) {
        let text = prefix + digest.prefix(128)
        rawValue = text.isEmpty ? "unknown" : text
    }

    /// The text itself, for logs and listings.
    public var description: String { rawValue }
}
