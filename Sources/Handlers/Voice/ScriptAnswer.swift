package import TeXML

/// What is answered to a TeXML request, and why.
package struct ScriptAnswer: Sendable {
    /// The document's verbs in order; empty for an empty answer.
    package let verbs: [any Verb]
    /// What fetches the document: some take fewer verbs.
    package let use: DocumentUse
    /// The texts to the caller that the steps in the document ask for; each is sent once in a call.
    package let texts: [StepText]
    /// Whom of our people the caller has talked to.
    package let agent: DialTarget?
    /// What has happened with a queue.
    package let queueTurn: QueueTurn?
    /// The decision it rests on, when one was made for this request.
    package let decision: RouteDecision?
    /// One line for the decision log.
    package let summary: String

    init(
        _ verbs: [any Verb],
        use: DocumentUse = .call,
        texts: [StepText] = [],
        agent: DialTarget? = nil,
        queueTurn: QueueTurn? = nil,
        decision: RouteDecision? = nil,
        summary: String
    ) {
        self.verbs = verbs
        self.use = use
        self.texts = texts
        self.agent = agent
        self.queueTurn = queueTurn
        self.decision = decision
        self.summary = summary
    }
}
