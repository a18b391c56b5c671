/// A telephone number as a document holds it.
///
/// Any text can be held, because a document under repair may hold any; ``isE164`` and validation say whether it is a
/// number that Telnyx dials without guessing.
public struct TelephoneNumber: Hashable, Sendable {
    /// The number as written.
    public let text: String

    /// A number as written.
    public init(_ text: String) { self.text = text }

    /// Strict E.164 and nothing else: `+`, then 7 to 15 digits of which the first is not zero.
    public init?(e164 text: String) {
        self.init(text)
        guard isE164 else { return nil }
    }

    /// True for strict E.164.
    public var isE164: Bool {
        guard text.hasPrefix("+"), (8...16).contains(text.utf8.count) else { return false }
        let digits = text.utf8.dropFirst()
        return digits.first != UInt8(ascii: "0")
            && digits.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
}

extension TelephoneNumber: ExpressibleByStringLiteral {
    /// A number as written.
    public init(stringLiteral value: String) { self.init(value) }
}

extension TelephoneNumber: RawRepresentable {
    /// A number as written.
    public init(rawValue: String) { self.init(rawValue) }

    /// The number as written.
    public var rawValue: String { text }
}
