/// A web address as a document holds it: absolute, or relative to the address of the document.
///
/// Any text can be held, because a document under repair may hold any; ``isWellFormed`` and validation say whether
/// Telnyx could ask for it.
public struct WebAddress: Hashable, Sendable {
    /// What an attribute wants.
    public enum Scheme: String, Sendable {
        /// `https:` or `http:`, or relative.
        case http
        /// `wss:`.
        case webSocket
    }

    /// The address as written.
    public let text: String

    /// An address as written.
    public init(_ text: String) { self.text = text }

    /// The scheme in lower case; nil when the address is relative.
    public var scheme: String? {
        guard let colon = text.firstIndex(of: ":") else { return nil }
        let scheme = text[..<colon]
        // A colon after a slash, query or dot-free start belongs to the rest: "/a?t=10:30", "host:80/path".
        guard let first = scheme.first, first.isASCII, first.isLetter else { return nil }
        guard scheme.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }) else {
            return nil
        }
        guard
            !text[text.index(after: colon)...].prefix(while: { $0 != "/" }).allSatisfy(\.isNumber)
                || text[text.index(after: colon)...].hasPrefix("//")
        else { return nil }
        return scheme.lowercased()
    }

    /// True when the address has neither scheme nor host.
    public var isRelative: Bool { scheme == nil && !text.hasPrefix("//") }

    /// True for text without spaces, control characters and the characters no address may hold.
    public var isWellFormed: Bool {
        !text.isEmpty
            && text.unicodeScalars.allSatisfy {
                $0.value > 0x20 && $0.value != 0x7F && !"<>\"\\^`".unicodeScalars.contains($0)
            }
    }
}

extension WebAddress: ExpressibleByStringLiteral {
    /// An address as written.
    public init(stringLiteral value: String) { self.init(value) }
}

extension WebAddress: CustomStringConvertible {
    /// The address as written.
    public var description: String { text }
}
