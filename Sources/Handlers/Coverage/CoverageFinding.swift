/// Something in the plans that is probably not meant.
package struct CoverageFinding: Hashable, Sendable {
    /// What it is about.
    package enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
        /// No call can come to this rule.
        case unreachableRule = "unreachable-rule"
        /// There are calls that no rule answers.
        case unansweredCalls = "unanswered-calls"
        /// There are hours in which nobody can be reached.
        case nobodyReached = "nobody-reached"
        /// A number no plan answers.
        case numberWithoutPlan = "number-without-plan"
        /// A plan no number has and no rule goes to.
        case unusedPlan = "unused-plan"
        /// A menu callers cannot get out of.
        case menuWithoutExit = "menu-without-exit"
        /// A queue no step takes callers from.
        case queueWithoutAgents = "queue-without-agents"
        /// A dial of the last agent with nothing for callers who have none.
        case lastAgentWithoutFallback = "last-agent-without-fallback"
        /// A recording nobody is told about.
        case recordWithoutAnnouncement = "record-without-announcement"
    }

    /// What it is about.
    package let kind: Kind
    /// The plan; nil when it is about none.
    package let plan: String?
    /// The rule's position from 1; nil when it is about the whole plan.
    package let rule: Int?
    /// What is wrong and what to do.
    package let message: String

    init(_ kind: Kind, plan: String?, rule: Int? = nil, _ message: String) {
        self.kind = kind
        self.plan = plan
        self.rule = rule
        self.message = message
    }
}
