extension AttributeDomain {
    /// What a value is worth.
    enum Verdict: Hashable {
        case good
        /// Not a value of this attribute; says what would be.
        case wrong(expected: String)
        /// A value of the right kind, but too small, too large or too long; says the limits.
        case outside(String)
        /// Legal, but probably not what was meant; says what would be.
        case questionable(String)
    }

    /// Judges the text of a value.
    func verdict(on value: String) -> Verdict {
        switch self {
        case .text(let pattern): Self.verdict(on: value, pattern: pattern)
        case .boolean: ["true", "false"].contains(value) ? .good : .wrong(expected: "true or false")
        case .integer(let range, let unit, let exceptions):
            Self.verdict(on: value, range: range, unit: unit, exceptions: exceptions)
        case .decimal(let range): Self.verdict(on: value, range: range)
        case .choice(let values): values.contains(value) ? .good : Self.wrong(value, values, "one of")
        case .tokens(let values): Self.verdict(on: value, tokens: values)
        case .address(.http): Self.verdict(on: WebAddress(value.trimmed))
        case .address(.webSocket):
            WebAddress(value.trimmed).scheme == "wss" && WebAddress(value.trimmed).isWellFormed
                ? .good : .wrong(expected: "an address that starts with wss:")
        case .json: JSONText(value).isObject ? .good : .wrong(expected: "a JSON object")
        }
    }

    private static func verdict(on value: String, pattern: TextPattern?) -> Verdict {
        guard let pattern, !pattern.matches(value) else { return .good }
        if pattern == .displayName, value.count > 128 { return .outside("at most 128 characters") }
        // Telnyx says what these look like, but not that it refuses anything else.
        if pattern == .e164 || pattern == .uuid { return .questionable(pattern.description) }
        return .wrong(expected: pattern.description)
    }

    private static func verdict(
        on value: String,
        range: ClosedRange<Int>,
        unit: Unit?,
        exceptions: Set<Int>
    ) -> Verdict {
        let suffix = unit.map { " \($0.rawValue)" } ?? ""
        let digits = value.hasPrefix("-") ? value.dropFirst() : Substring(value)
        guard !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
            return .wrong(expected: "a whole number\(unit.map { " of \($0)" } ?? "")")
        }
        if let number = Int(value), range.contains(number) || exceptions.contains(number) { return .good }
        let limits =
            range.upperBound == .max ? "\(range.lowerBound) and more" : "\(range.lowerBound) to \(range.upperBound)"
        return .outside(limits + suffix + exceptions.sorted().map { " or \($0)" }.joined())
    }

    private static func verdict(on value: String, range: ClosedRange<Double>?) -> Verdict {
        let isPlain = value.utf8.allSatisfy {
            (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-")
        }
        guard isPlain, let number = Double(value) else { return .wrong(expected: "a number such as 0.8") }
        guard let range, !range.contains(number) else { return .good }
        return .outside("\(range.lowerBound) to \(range.upperBound)")
    }

    private static func verdict(on value: String, tokens: [String]) -> Verdict {
        let words = value.split(whereSeparator: \.isWhitespace).map(String.init)
        guard let stranger = words.first(where: { !tokens.contains($0) }) else { return .good }
        return wrong(stranger, tokens, "\(stranger) is none of")
    }

    private static func verdict(on address: WebAddress) -> Verdict {
        if address.text.isEmpty { return .good }
        guard address.isWellFormed else { return .wrong(expected: "an address without spaces, quotes and brackets") }
        switch address.scheme {
        case nil, "http", "https": return .good
        default: return .wrong(expected: "an https: address, or a relative one")
        }
    }

    private static func wrong(_ value: String, _ values: [String], _ prefix: String) -> Verdict {
        if let nearest = values.first(where: { $0.lowercased() == value.lowercased() }) {
            return .wrong(expected: "write \(nearest)")
        }
        return .wrong(expected: "\(prefix): \(values.joined(separator: ", "))")
    }
}
