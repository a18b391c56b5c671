/// Where plans and rules stand in the file.
package struct RulePlaces: Sendable {
    /// The line of each plan's name.
    var plans: [String: Int] = [:]
    /// The line of each rule of a plan, in order.
    var rules: [String: [Int?]] = [:]
    /// The line of `numbers`.
    var numbers: Int?

    /// The key and line of a rule, of a plan, or, without a plan, of the numbers.
    func place(plan: String?, rule: Int?) -> (key: String, line: Int?) {
        guard let plan else { return ("voice.numbers", numbers) }
        guard let rule, let lines = rules[plan], lines.indices.contains(rule - 1) else {
            return ("voice.plans.\(plan)", plans[plan])
        }
        return ("voice.plans.\(plan)[\(rule)]", lines[rule - 1])
    }
}
