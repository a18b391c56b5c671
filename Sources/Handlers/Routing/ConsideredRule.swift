import TelnyxEvents

/// One rule a decision looked at, and what its condition said.
package struct ConsideredRule: Hashable, Sendable, Codable {
    /// The plan it stands in.
    package let plan: String
    /// Its name, else its position from 1.
    package let rule: String
    /// Whether it applied; the last one considered in a plan is the one that did.
    package let matched: Bool
    /// Why.
    package let when: ConditionFinding

    /// Puts an entry of the trace together.
    package init(plan: String, rule: String, matched: Bool, when: ConditionFinding) {
        self.plan = plan
        self.rule = rule
        self.matched = matched
        self.when = when
    }
}

extension ConsideredRule {
    /// Encodes `{"plan","rule","matched","when"}`.
    package func encode(to encoder: any Encoder) throws { try json.encode(to: encoder) }

    var json: JSONValue {
        .object([
            "plan": .string(plan), "rule": .string(rule), "matched": .bool(matched), "when": when.json,
        ])
    }
}
