package import TeXML

/// What is answered to a TeXML request, and why.
package struct ScriptAnswer: Sendable {
    /// The document's verbs in order; empty for an empty answer.
    package let verbs: [any Verb]
    /// The decision it rests on, when one was made for this request.
    package let decision: RouteDecision?
    /// One line for the decision log.
    package let summary: String

    init(_ verbs: [any Verb], decision: RouteDecision? = nil, summary: String) {
        self.verbs = verbs
        self.decision = decision
        self.summary = summary
    }
}
