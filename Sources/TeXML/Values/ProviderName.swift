/// Who speaks or transcribes in a ``ConversationRelay``.
public struct ProviderName: RawRepresentable, Hashable, Sendable {
    /// The text as Telnyx wants it.
    public let rawValue: String

    /// Any text.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Deepgram.
    public static let deepgram: ProviderName = "deepgram"
    /// Google.
    public static let google: ProviderName = "google"
    /// Telnyx.
    public static let telnyx: ProviderName = "telnyx"
}

extension ProviderName: ExpressibleByStringLiteral {
    /// Any text.
    public init(stringLiteral value: String) { self.init(rawValue: value) }
}
