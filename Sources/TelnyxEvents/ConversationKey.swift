/// What an event belongs to: a call session, a remote number, a fax.
///
/// Events of one conversation are handled in order.
public struct ConversationKey: Hashable, Sendable, Codable, RawRepresentable, CustomStringConvertible {
    /// How many lanes conversations are spread over.
    public static let laneCount = 256

    /// A prefix for the kind and the id, for example `call:…`, `message:+15551234567`, `fax:…`.
    public let rawValue: String

    /// Takes the text as it stands.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The text itself.
    public var description: String { rawValue }

    /// The lane, 0 ..< `laneCount`: FNV-1a of the text, the same in every process and release.
    public var lane: Int {
        var hash: UInt32 = 2_166_136_261
        for byte in rawValue.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
        return Int((hash ^ (hash >> 16)) % UInt32(Self.laneCount))
    }
}
