/// A model by its name, mostly `vendor/model`.
public struct ModelName: RawRepresentable, Hashable, Sendable {
    /// The text as Telnyx wants it.
    public let rawValue: String

    /// Any text.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Deepgram Nova-2.
    public static let nova2: ModelName = "deepgram/nova-2"
    /// Deepgram Nova-3.
    public static let nova3: ModelName = "deepgram/nova-3"
}

extension ModelName: ExpressibleByStringLiteral {
    /// Any text.
    public init(stringLiteral value: String) { self.init(rawValue: value) }
}
