import Foundation

/// `{"from","to","at","plan","rule","dial":[…],"steps":[…],"considered":[…],"basis","reference","fingerprint"}`; `plan` and
/// `rule` are null rather than absent.
extension RouteDecision: Codable {
    private enum CodingKeys: String, CodingKey {
        case from, to, at, plan, rule, dial, steps, considered, basis, reference, fingerprint
    }

    /// Decodes what `encode(to:)` writes; `dial` follows from the steps and is not read.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let instant = try container.decode(String.self, forKey: .at)
        guard let at = Self.date(instant) else {
            throw DecodingError.dataCorruptedError(forKey: .at, in: container, debugDescription: "not an instant")
        }
        self.init(
            from: try container.decode(String.self, forKey: .from),
            to: try container.decode(String.self, forKey: .to),
            at: at,
            basis: try container.decode(Basis.self, forKey: .basis),
            plan: try container.decodeIfPresent(String.self, forKey: .plan),
            rule: try container.decodeIfPresent(String.self, forKey: .rule),
            reference: try container.decode(RuleReference.self, forKey: .reference),
            fingerprint: try container.decode(String.self, forKey: .fingerprint),
            steps: try container.decode([Step].self, forKey: .steps),
            considered: try container.decode([ConsideredRule].self, forKey: .considered)
        )
    }

    /// Encodes the shape scripts rely on.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(from, forKey: .from)
        try container.encode(to, forKey: .to)
        try container.encode(Self.text(at), forKey: .at)
        try container.encode(plan, forKey: .plan)
        try container.encode(rule, forKey: .rule)
        try container.encode(dial, forKey: .dial)
        try container.encode(steps, forKey: .steps)
        try container.encode(considered, forKey: .considered)
        try container.encode(basis, forKey: .basis)
        try container.encode(reference, forKey: .reference)
        try container.encode(fingerprint, forKey: .fingerprint)
    }

    /// Seconds only when the instant is a whole second, which is what people type.
    private static func text(_ instant: Date) -> String {
        let isWhole = instant.timeIntervalSince1970.rounded() == instant.timeIntervalSince1970
        return instant.formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: !isWhole))
    }

    private static func date(_ text: String) -> Date? {
        // Each format refuses the other's text; that is how they are told apart.
        let whole = try? Date(text, strategy: Date.ISO8601FormatStyle(includingFractionalSeconds: false))
        return whole ?? (try? Date(text, strategy: Date.ISO8601FormatStyle(includingFractionalSeconds: true)))
    }
}
