/// Looks at what the steps of plans do, whoever calls: menus, queues, recordings.
struct StepCoverage {
    private let voice: VoicePlans
    private let graph: PlanGraph
    private let taken: Set<String>

    init(_ voice: VoicePlans, graph: PlanGraph) {
        self.voice = voice
        self.graph = graph
        let steps = voice.plans.values.flatMap(\.rules).flatMap { $0.steps.flatMap(\.withBranches) }
        taken = Set(
            steps.compactMap { step in
                if case .take(let pickup) = step { pickup.queue } else { nil }
            }
        )
    }

    /// What there is to say about one rule.
    func findings(plan: Plan, rule position: Int) -> [CoverageFinding] {
        guard let rule = plan.rule(at: position) else { return [] }
        var found: [CoverageFinding] = []
        func add(_ kind: CoverageFinding.Kind, _ message: String) {
            let finding = CoverageFinding(kind, plan: plan.name, rule: position, message)
            if !found.contains(finding) { found.append(finding) }
        }
        for step in rule.steps.flatMap(\.withBranches) {
            if case .enqueue(let queue) = step, !taken.contains(queue.name) {
                add(
                    .queueWithoutAgents,
                    "no step takes callers from queue '\(queue.name)'; add { take: \(queue.name) }"
                )
            }
        }
        if !rule.condition.impliesLastAgent, ringsNobodyElse(rule.steps) {
            add(
                .lastAgentWithoutFallback,
                "who has talked to nobody yet only hears that nobody is available; write a number after last-agent, or "
                    + "steps after the dial"
            )
        }
        for trouble in menus(rule.steps, plan: plan.name) { add(.menuWithoutExit, trouble) }
        if recordsUnannounced(rule.steps, isAnnounced: isAnnouncedBefore(plan.name)) {
            add(
                .recordWithoutAnnouncement,
                "records a call before anything is said; write record: \"This call is recorded.\""
            )
        }
        return found
    }

    /// Whether a list of steps ends with a dial of the last agent and nobody else.
    private func ringsNobodyElse(_ steps: [Step]) -> Bool {
        if case .dial(let dialling)? = steps.last, dialling.somebody(from: 0) == nil { return true }
        return steps.contains { $0.branches.contains(where: ringsNobodyElse) }
    }

    private func menus(_ steps: [Step], plan: String) -> [String] {
        var troubles: [String] = []
        for (index, step) in steps.enumerated() {
            guard case .menu(let menu) = step else {
                troubles += step.branches.flatMap { menus($0, plan: plan) }
                continue
            }
            let rest = Array(steps[(index + 1)...])
            if !menu.options.contains(where: { voice.canBeLeft($0.steps, entered: [plan]) }) {
                troubles.append("every choice of the menu leads back to it; let one go to somebody, or to hangup")
            } else if rest.isEmpty || !voice.canBeLeft(rest, entered: [plan]) {
                let keys = menu.options.map(\.key).joined(separator: ", ")
                troubles.append(
                    "who chooses nothing from the menu (\(keys)) is cut off; write steps after it, like a dial or a voicemail"
                )
            }
            troubles += menu.options.flatMap { menus($0.steps, plan: plan) }
        }
        return troubles
    }

    /// Whether every rule that hands calls on to a plan says something first.
    private func isAnnouncedBefore(_ plan: String) -> Bool {
        guard !graph.isDirect(plan) else { return false }
        let references = graph.references(to: plan)
        return !references.isEmpty
            && references.allSatisfy { reference in
                let steps = voice.plans[reference.plan]?.rule(at: reference.rule)?.steps ?? []
                return steps.flatMap(\.withBranches).contains(where: \.isHeard)
            }
    }

    private func recordsUnannounced(_ steps: [Step], isAnnounced: Bool) -> Bool {
        var isAnnounced = isAnnounced
        for step in steps {
            if case .dial(let dialling) = step, dialling.isRecorded, !isAnnounced { return true }
            if step.isHeard { isAnnounced = true }
            if step.branches.contains(where: { recordsUnannounced($0, isAnnounced: isAnnounced) }) { return true }
        }
        return false
    }
}
