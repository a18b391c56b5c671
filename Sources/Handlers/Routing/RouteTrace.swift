/// The rules a decision looked at, and why each did or did not apply.
///
/// A decision notes how far it came; the entries are written out when somebody asks, after the caller has the answer.
/// They are found by the very facts and conditions that decided.
package struct RouteTrace: Sendable {
    /// One plan's rules, looked at in order.
    struct Walk: Sendable {
        let plan: Plan
        let facts: CallFacts
        /// How many rules were looked at.
        let count: Int
        /// Whether the last of them applied.
        let isDecided: Bool
    }

    private let written: [ConsideredRule]
    private let walks: [Walk]

    /// Entries as they were written down.
    package init(_ written: [ConsideredRule] = []) { self.init(written, walks: []) }

    private init(_ written: [ConsideredRule], walks: [Walk]) {
        self.written = written
        self.walks = walks
    }

    /// The same and what a plan was looked through for.
    func adding(_ walk: Walk) -> RouteTrace { RouteTrace(written, walks: walks + [walk]) }

    /// How many rules there are in it.
    var count: Int { walks.reduce(written.count) { $0 + $1.count } }

    /// Every rule looked at, the winner last.
    package var entries: [ConsideredRule] { written + walks.flatMap(\.entries) }
}

extension RouteTrace: Hashable {
    /// Whether the entries are the same, however they came about.
    package static func == (first: RouteTrace, second: RouteTrace) -> Bool {
        first.count == second.count && first.entries == second.entries
    }

    /// Their number is enough to tell most traces apart.
    package func hash(into hasher: inout Hasher) { hasher.combine(count) }
}

extension RouteTrace.Walk {
    fileprivate var entries: [ConsideredRule] {
        plan.rules.prefix(count).enumerated().map { index, rule in
            ConsideredRule(
                plan: plan.name,
                rule: plan.label(ofRuleAt: index + 1),
                matched: isDecided && index == count - 1,
                when: facts.finding(for: rule.condition)
            )
        }
    }
}
