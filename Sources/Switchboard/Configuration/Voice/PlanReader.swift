import Handlers
import Yams

/// Reads the rules of a plan: `- name: … when: … do: […]`.
struct PlanReader {
    let hours: Set<String>
    let plans: Set<String>

    /// The rules under one plan's name, those without fault, and the lines they stand on.
    func rules(
        _ items: [(path: String, node: Node)],
        in parent: Section,
        plan: String
    ) -> (rules: [Rule], lines: [Int?]) {
        let found = items.enumerated().compactMap { index, item in
            rule(parent.reader.section(item.node, path: item.path), plan: plan, position: index + 1)
                .map { ($0, item.node.mark?.line) }
        }
        let rules = found.map(\.0)
        for (position, rule) in rules.enumerated() where rule.condition == .always && position < rules.count - 1 {
            parent.report(
                "rule \(position + 1) of plan '\(plan)' takes every call, so the \(rules.count - 1 - position) after it "
                    + "never apply",
                at: "plans",
                severity: .warning
            )
        }
        return (rules, found.map(\.1))
    }

    private func rule(_ section: Section, plan: String, position: Int) -> Rule? {
        section.isOne("rule")
        section.expect("when", "do")
        let name = section.text("name")
        let conditions = ConditionReader(hours: hours, rule: "\(plan)/\(name ?? String(position))")
        let condition = section.has("when") ? conditions.condition(section.section("when")) : .always
        guard section.has("do") else {
            section.report("is missing; write the steps, like do: [ { say: Good morning. }, hangup ]", at: "do")
            section.finish()
            return nil
        }
        let items = section.items("do")
        let steps = StepReader(plans: plans).steps(items, in: section)
        if items.isEmpty { section.report("has no steps, so a caller would hear nothing", at: "do") }
        section.finish()
        return Rule(name: name, when: condition, do: steps)
    }
}
