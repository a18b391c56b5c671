/// What an event belongs to: a call session, a remote number, a fax.
///
/// Events of one conversation are handled in order.
public struct ConversationKey: Hashable, Sendable, Codable, RawRepresentable, CustomStringConvertible {
    /// A prefix for the kind and the id, for example `call:…`, `message:+15551234567`, `fax:…`.
    public let rawValue: String

    /// Takes the text as it stands.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The text itself.
    public var description: String { rawValue }
}
