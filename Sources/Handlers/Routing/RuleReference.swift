/// Which steps a call is following, in a form that fits into a URL.
package enum RuleReference: Hashable, Sendable {
    /// The plan's rule at that position from 1.
    case rule(Int)
    /// An operator's re-routing.
    case override(String)
    /// What is done when nothing else applies.
    case builtIn
}

extension RuleReference: LosslessStringConvertible {
    /// Takes `3`, `override:name` or `built-in`; nil for anything else.
    package init?(_ text: String) {
        if text == "built-in" {
            self = .builtIn
        } else if text.hasPrefix("override:") {
            self = .override(String(text.dropFirst("override:".count)))
        } else if let position = Int(text), position > 0, String(position) == text {
            self = .rule(position)
        } else {
            return nil
        }
    }

    /// The text `init(_:)` takes.
    package var description: String {
        switch self {
        case .rule(let position): String(position)
        case .override(let name): "override:\(name)"
        case .builtIn: "built-in"
        }
    }
}

extension RuleReference: Codable {
    /// Decodes the text.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let reference = RuleReference(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a rule reference")
        }
        self = reference
    }

    /// Encodes the text.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
