/// A named list of rules; the first that applies wins.
package struct Plan: Hashable, Sendable {
    /// The name numbers and `plan:` steps refer to.
    package let name: String
    /// The rules in order.
    package let rules: [Rule]

    /// Puts a plan together.
    package init(_ name: String, rules: [Rule]) {
        self.name = name
        self.rules = rules
    }

    /// The rule at that position from 1; nil when there is none.
    package func rule(at position: Int) -> Rule? {
        rules.indices.contains(position - 1) ? rules[position - 1] : nil
    }

    /// What the rule at that position from 1 is called: its name, else the position.
    package func label(ofRuleAt position: Int) -> String {
        rule(at: position)?.name ?? String(position)
    }
}
