/// Where a call stands: which steps it follows and how far it has come.
///
/// It travels in the URLs of our callbacks and in the client state of call legs, and is checked when it comes back.
package struct CallPosition: Hashable, Sendable {
    /// How often one call may be handed from plan to plan; then it ends with a sentence.
    package static let attemptLimit = 8
    /// More steps than any rule has.
    static let stepLimit = 500

    /// The plan the steps come from; nil when there was none.
    package let plan: String?
    /// The rule, re-routing or built-in answer.
    package let reference: RuleReference
    /// The fingerprint of its steps: after a change of the configuration the position is void.
    package let fingerprint: String
    /// The step, from 0.
    package let step: Int
    /// How often the call has been handed on.
    package let attempt: Int

    /// The beginning of what was decided.
    package init(_ decision: RouteDecision, attempt: Int = 0) {
        plan = decision.plan
        reference = decision.reference
        fingerprint = decision.fingerprint
        step = 0
        self.attempt = attempt
    }

    /// Takes the parts as they came back; nil when a number is out of range or a text is none of ours.
    package init?(plan: String?, reference: String?, fingerprint: String?, step: Int?, attempt: Int?) {
        guard let reference = reference.flatMap(RuleReference.init), let fingerprint, fingerprint.utf8.count == 8,
            let step, (0..<Self.stepLimit).contains(step),
            let attempt, (0...Self.attemptLimit).contains(attempt)
        else { return nil }
        self.plan = plan
        self.reference = reference
        self.fingerprint = fingerprint
        self.step = step
        self.attempt = attempt
    }

    private init(_ other: CallPosition, step: Int) {
        plan = other.plan
        reference = other.reference
        fingerprint = other.fingerprint
        self.step = step
        attempt = other.attempt
    }

    /// The same steps at another place.
    package func at(step: Int) -> CallPosition { CallPosition(self, step: step) }
}

extension CallPosition {
    /// The names and values in a callback's query; lower case, where Telnyx's own are capitalised.
    var query: [(name: String, value: String)] {
        var pairs: [(name: String, value: String)] = []
        if let plan { pairs.append(("plan", plan)) }
        pairs.append(("rule", reference.description))
        pairs.append(("step", String(step)))
        pairs.append(("print", fingerprint))
        pairs.append(("attempt", String(attempt)))
        return pairs
    }

    /// Reads what `query` wrote; nil when something is missing or was changed beyond what makes sense.
    init?(query value: (String) -> String?) {
        self.init(
            plan: value("plan"),
            reference: value("rule"),
            fingerprint: value("print"),
            step: value("step").flatMap { Int($0) },
            attempt: value("attempt").flatMap { Int($0) }
        )
    }
}
