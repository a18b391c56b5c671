import Numbering
package import TeXML

/// A document that a rule of a plan leads to: from its beginning, or from where a callback goes on.
package struct PlanDocument: Sendable {
    /// The plan.
    package let plan: String
    /// The rule by its name, else its position from 1.
    package let rule: String
    /// The step it begins with or is about, counted from 1: `3`, `3.1.2`.
    package let step: String
    /// Who asks for it.
    package let use: DocumentUse
    /// The document.
    package let document: TeXML
}

extension CallScript {
    /// Every document the plans can lead to, whatever the caller, the clock and the callbacks say.
    package var documents: [PlanDocument] {
        let writer = StepVerbs(links: links, call: Call(from: .anonymous, to: .anonymous), profile: nil)
        return router.plans.plans.values.sorted { $0.name < $1.name }.flatMap { plan in
            plan.rules.indices.flatMap { index -> [PlanDocument] in
                let rule = plan.rules[index]
                let steps = rule.steps.map { $0.reaching(Self.sampleAgent) }
                let beginning = CallPosition(
                    plan: plan.name,
                    reference: RuleReference.rule(index + 1).description,
                    fingerprint: rule.fingerprint,
                    step: "0",
                    attempt: 0
                )
                guard let beginning else { return [] }
                let passages = ([beginning] + Self.resumptions(in: steps, from: beginning)).map {
                    (position: $0, use: DocumentUse.call, verbs: writer.passage(of: steps, from: $0).verbs)
                }
                let asides = Self.positions(in: steps, from: beginning).compactMap { step, position in
                    writer.aside(of: step, at: position).map { (position: position, use: $0.use, verbs: $0.verbs) }
                }
                return (passages + asides).map { part in
                    PlanDocument(
                        plan: plan.name,
                        rule: plan.label(ofRuleAt: index + 1),
                        step: part.position.step.ordinal,
                        use: part.use,
                        document: TeXML(verbs: part.verbs)
                    )
                }
            }
        }
    }

    /// Somebody in the place of the agent a caller talked to last.
    private static let sampleAgent = DialTarget.sip("sip:agent@example.com")

    /// Every step of a list and of its branches with its position.
    private static func positions(in steps: [Step], from first: CallPosition) -> [(Step, CallPosition)] {
        var found: [(Step, CallPosition)] = []
        var position = first
        for step in steps {
            found.append((step, position))
            for (index, branch) in step.branches.enumerated() {
                found += positions(in: branch, from: position.entering(branch: index))
            }
            position = position.following
        }
        return found
    }

    /// Where callbacks go on: after every step that waits for somebody, and in its branches.
    private static func resumptions(in steps: [Step], from first: CallPosition) -> [CallPosition] {
        positions(in: steps, from: first).flatMap { step, position -> [CallPosition] in
            guard step.handsOver else { return [] }
            return [position.following] + step.branches.indices.map { position.entering(branch: $0) }
        }
    }
}

extension StepVerbs {
    /// The document somebody else than the caller's leg asks for at a step, or the caller while waiting; nil for none.
    fileprivate func aside(of step: Step, at position: CallPosition) -> (use: DocumentUse, verbs: [any Verb])? {
        switch step {
        case .dial(let dialling): dialling.whisper.map { (.screening, whisper($0, at: position)) }
        case .enqueue(let queue):
            (.waiting, waiting(in: queue, at: position, QueueMoment(news: QueueNews(position: 2, minutes: 3))))
        case .say, .play, .pause, .menu, .again, .take, .conference, .assistant, .voicemail, .text, .plan, .reject,
            .hangup:
            nil
        }
    }
}
