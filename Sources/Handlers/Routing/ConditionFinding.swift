/// What a condition said about one call, and the facts it looked at.
package struct ConditionFinding: Hashable, Sendable {
    /// The condition as in the configuration.
    package let condition: String
    /// Whether it held.
    package let holds: Bool
    /// What was looked at: the caller's region, the local time, which layer of the opening hours spoke.
    package let facts: [String: String]
    /// The parts of an `all`, `any` or `not`, every one of them answered.
    package let parts: [ConditionFinding]

    /// Puts a finding together.
    package init(_ condition: String, holds: Bool, facts: [String: String] = [:], parts: [ConditionFinding] = []) {
        self.condition = condition
        self.holds = holds
        self.facts = facts
        self.parts = parts
    }
}

extension ConditionFinding: Codable {
    private enum CodingKeys: String, CodingKey {
        case condition, holds, facts, parts
    }

    /// Decodes what `encode(to:)` writes.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            try container.decode(String.self, forKey: .condition),
            holds: try container.decode(Bool.self, forKey: .holds),
            facts: try container.decodeIfPresent([String: String].self, forKey: .facts) ?? [:],
            parts: try container.decodeIfPresent([ConditionFinding].self, forKey: .parts) ?? []
        )
    }

    /// Encodes an object; empty facts and parts are left out.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(condition, forKey: .condition)
        try container.encode(holds, forKey: .holds)
        if !facts.isEmpty { try container.encode(facts, forKey: .facts) }
        if !parts.isEmpty { try container.encode(parts, forKey: .parts) }
    }
}
