import TelnyxEvents

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
    package func encode(to encoder: any Encoder) throws { try json.encode(to: encoder) }

    var json: JSONValue {
        var members: [String: JSONValue] = ["condition": .string(condition), "holds": .bool(holds)]
        if !facts.isEmpty { members["facts"] = .object(facts.mapValues(JSONValue.string)) }
        if !parts.isEmpty { members["parts"] = .array(parts.map(\.json)) }
        return .object(members)
    }
}
