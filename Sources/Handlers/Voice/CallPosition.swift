/// Where a call stands: which steps it follows and how far it has come.
///
/// It travels in the URLs of our callbacks and in the client state of call legs, and is checked when it comes back.
package struct CallPosition: Hashable, Sendable {
    /// How often one call may be handed from plan to plan; then it ends with a sentence.
    package static let attemptLimit = 20

    /// The plan the steps come from; nil when there was none.
    package let plan: String?
    /// The rule, re-routing or built-in answer.
    package let reference: RuleReference
    /// The fingerprint of its steps: after a change of the configuration the position is void.
    package let fingerprint: String
    /// The step.
    package private(set) var step: StepPath
    /// How often the call has been handed on.
    package let attempt: Int
    /// How often menus of this rule have been offered again.
    package private(set) var turn = 0
    /// How often the caller has chosen nothing, or nothing that is there, from the menu at this step.
    package private(set) var misses = 0

    /// The beginning of what was decided.
    package init(_ decision: RouteDecision, attempt: Int = 0) {
        plan = decision.plan
        reference = decision.reference
        fingerprint = decision.fingerprint
        step = 0
        self.attempt = attempt
    }

    /// Takes the parts as they came back; nil when a number is out of range or a text is none of ours.
    package init?(
        plan: String?,
        reference: String?,
        fingerprint: String?,
        step: String?,
        attempt: Int?,
        turn: Int = 0,
        misses: Int = 0
    ) {
        guard let reference = reference.flatMap(RuleReference.init), let fingerprint, fingerprint.utf8.count == 8,
            let step = step.flatMap(StepPath.init), let attempt, (0...Self.attemptLimit).contains(attempt),
            (0...Menu.turnLimit).contains(turn), (0...turn).contains(misses)
        else { return nil }
        self.plan = plan
        self.reference = reference
        self.fingerprint = fingerprint
        self.step = step
        self.attempt = attempt
        self.turn = turn
        self.misses = misses
    }

    /// The same steps at another place.
    package func at(step: StepPath) -> CallPosition {
        var moved = self
        moved.step = step
        moved.misses = 0
        return moved
    }

    /// The menu at a step once more; nil when this call has heard menus often enough.
    package func again(step: StepPath, missed: Bool) -> CallPosition? {
        guard turn < Menu.turnLimit else { return nil }
        var moved = self
        moved.step = step
        moved.turn += 1
        moved.misses = missed ? misses + 1 : 0
        return moved
    }

    /// The first step of a branch of this one.
    package func entering(branch: Int) -> CallPosition { at(step: step.entering(branch: branch)) }

    /// The next step of the same list.
    package var following: CallPosition { at(step: step.following) }
}

extension CallPosition {
    /// The names and values in a callback's query; lower case, where Telnyx's own are capitalised.
    var query: [(name: String, value: String)] {
        var pairs: [(name: String, value: String)] = []
        if let plan { pairs.append(("plan", plan)) }
        pairs.append(("rule", reference.description))
        pairs.append(("step", step.description))
        pairs.append(("print", fingerprint))
        pairs.append(("attempt", String(attempt)))
        if turn > 0 { pairs.append(("turn", String(turn))) }
        if misses > 0 { pairs.append(("misses", String(misses))) }
        return pairs
    }

    /// Reads what `query` wrote; nil when something is missing or was changed beyond what makes sense.
    init?(query value: (String) -> String?) {
        func count(_ name: String) -> Int { value(name).map { Int($0) ?? -1 } ?? 0 }
        self.init(
            plan: value("plan"),
            reference: value("rule"),
            fingerprint: value("print"),
            step: value("step"),
            attempt: value("attempt").flatMap { Int($0) },
            turn: count("turn"),
            misses: count("misses")
        )
    }
}
