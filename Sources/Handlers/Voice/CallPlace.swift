/// A position with the steps it refers to.
struct CallPlace {
    let position: CallPosition
    /// All steps of the rule.
    let steps: [Step]
    /// The step at the position.
    let step: Step

    /// Nil when the steps are not what they were, or have no such step.
    init?(_ position: CallPosition, router: CallRouter, overrides: [Override], history: CallerHistory) {
        let steps = router.steps(
            plan: position.plan,
            reference: position.reference,
            fingerprint: position.fingerprint,
            overrides: overrides,
            history: history
        )
        guard let steps, let step = position.step.step(in: steps) else { return nil }
        self.position = position
        self.steps = steps
        self.step = step
    }

    /// Whether another step follows in the same list.
    var isLast: Bool { position.step.following.step(in: steps) == nil }

    /// Where an unserved caller goes on who found a queue full or waited too long: its overflow, else what follows.
    var afterQueue: CallPosition {
        if case .enqueue(let queue) = step, !queue.overflow.isEmpty { return position.entering(branch: 0) }
        return position.following
    }

    /// What is left to do from a position on, in words.
    func rest(from position: CallPosition) -> String {
        let list = position.step.list(in: steps) ?? []
        return list.dropFirst(position.step.index).map(\.summary).joined(separator: ", ")
    }
}

extension Step {
    /// What a caller hears when this was the last step and did not help; nil where nothing is left to say.
    var lastWord: Speech? {
        switch self {
        case .dial, .enqueue, .assistant: BuiltInSpeech.nobodyAnswered
        case .voicemail: BuiltInSpeech.messageTaken
        case .menu: BuiltInSpeech.nothingChosen
        case .take: BuiltInSpeech.nobodyWaits
        case .say, .play, .pause, .again, .conference, .text, .plan, .reject, .hangup: nil
        }
    }
}
