/// What a TeXML request asks to be continued: the call fetch itself, or a callback that one of our documents named.
public enum TeXMLStep: Hashable, Sendable {
    /// The instruction fetch of a call: `/texml/voice`.
    case voice
    /// A callback: `/texml/<name>`.
    case named(String)
}

extension TeXMLStep: RawRepresentable, Codable, CustomStringConvertible {
    /// The path segment after `/texml/`: 1 to 64 of `A–Z a–z 0–9 . _ -`; nil for anything else.
    public init?(rawValue: String) {
        let isAllowed = rawValue.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"):
                true
            default: false
            }
        }
        guard isAllowed, (1...64).contains(rawValue.utf8.count) else { return nil }
        self = rawValue == "voice" ? .voice : .named(rawValue)
    }

    /// The path segment.
    public var rawValue: String {
        switch self {
        case .voice: "voice"
        case .named(let name): name
        }
    }

    /// The path segment.
    public var description: String { rawValue }
}
