package import Numbering

/// Somebody a call is put through to.
package enum DialTarget: Hashable, Sendable {
    /// A telephone number.
    case number(PhoneNumber)
    /// A SIP address with its scheme, `sip:desk@example.com`.
    case sip(String)
    /// Whoever of our people the caller talked to last; nobody for a caller who has talked to none.
    case lastAgent

    /// Takes E.164, `sip:`/`sips:` with a host, or `last-agent`; nil for anything else.
    package init?(_ text: String) {
        if text == Self.lastAgentWord {
            self = .lastAgent
            return
        }
        if let number = PhoneNumber(e164: text) {
            self = .number(number)
            return
        }
        let parts = text.split(separator: ":", maxSplits: 1)
        guard parts.count == 2, ["sip", "sips"].contains(parts[0].lowercased()), text.utf8.count <= 255 else {
            return nil
        }
        let printable = text.utf8.allSatisfy { (0x21...0x7E).contains($0) }
        let hostEnd = parts[1].split(separator: "@", omittingEmptySubsequences: false)
        guard printable, hostEnd.count <= 2, hostEnd.allSatisfy({ !$0.isEmpty }) else { return nil }
        guard !text.contains(where: { "<>\"{}\\^`|".contains($0) }) else { return nil }
        self = .sip(text)
    }
}

extension DialTarget {
    private static let lastAgentWord = "last-agent"

    /// Whether it is somebody, and not a word for somebody who has to be found first.
    package var isSomebody: Bool { self != .lastAgent }
}

extension DialTarget: LosslessStringConvertible {
    /// The text it was made from: these are our own people, so nothing is masked.
    package var description: String {
        switch self {
        case .number(let number): number.e164
        case .sip(let address): address
        case .lastAgent: Self.lastAgentWord
        }
    }
}

extension DialTarget: Codable {
    /// Decodes the text; throws `DecodingError.dataCorrupted` when it is neither number nor SIP address.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let target = DialTarget(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "neither E.164 nor a SIP address")
        }
        self = target
    }

    /// Encodes the text.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
