/// What a call event leads to.
package struct CallReaction: Hashable, Sendable {
    /// The commands, in order; empty when there is nothing to do.
    package let commands: [CallCommand]
    /// The texts to the caller that were come by; each is sent once in a call.
    package let texts: [StepText]
    /// Whom of our people the caller now talks to.
    package let agent: DialTarget?
    /// What has happened with a queue.
    package let queueTurn: QueueTurn?
    /// The decision, when one was made for this event.
    package let decision: RouteDecision?
    /// One line for the decision log.
    package let summary: String

    init(
        _ commands: [CallCommand] = [],
        texts: [StepText] = [],
        agent: DialTarget? = nil,
        queueTurn: QueueTurn? = nil,
        decision: RouteDecision? = nil,
        summary: String
    ) {
        self.commands = commands
        self.texts = texts
        self.agent = agent
        self.queueTurn = queueTurn
        self.decision = decision
        self.summary = summary
    }
}
