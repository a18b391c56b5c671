/// What a call event leads to.
package struct CallReaction: Hashable, Sendable {
    /// The commands, in order; empty when there is nothing to do.
    package let commands: [CallCommand]
    /// The decision, when one was made for this event.
    package let decision: RouteDecision?
    /// One line for the decision log.
    package let summary: String

    init(_ commands: [CallCommand] = [], decision: RouteDecision? = nil, summary: String) {
        self.commands = commands
        self.decision = decision
        self.summary = summary
    }
}
