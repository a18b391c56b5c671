/// A SIP address as a document holds it: `sip:agent@pbx.example.com`, with parameters and headers if need be.
///
/// Any text can be held, because a document under repair may hold any; ``isWellFormed`` and validation judge it.
public struct SIPURI: Hashable, Sendable {
    /// The address as written.
    public let text: String

    /// An address as written.
    public init(_ text: String) { self.text = text }

    /// True for `sip:` or `sips:` followed by something without spaces and angle brackets.
    public var isWellFormed: Bool {
        let lowercased = text.lowercased()
        guard let scheme = ["sip:", "sips:"].first(where: lowercased.hasPrefix), text.count > scheme.count else {
            return false
        }
        return text.unicodeScalars.allSatisfy {
            $0.value > 0x20 && $0.value != 0x7F && $0 != "<" && $0 != ">" && $0 != "\""
        }
    }
}

extension SIPURI: ExpressibleByStringLiteral {
    /// An address as written.
    public init(stringLiteral value: String) { self.init(value) }
}
