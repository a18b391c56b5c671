package import Foundation

/// What a caller of a TeXML application was told, as it is kept beside the request.
package struct GivenAnswer: Hashable, Sendable, Codable {
    /// One line for the decision log.
    package let summary: String
    /// The decision it rested on, when one was made for this request.
    package let decision: RouteDecision?
    /// What the decision rested on.
    package let given: RouteCircumstances?
    /// The document, the token in its addresses left out.
    package let document: String
    /// The texts that steps in the document ask for.
    package let texts: [StepText]
    /// Whom of our people the caller has talked to.
    package let agent: DialTarget?

    /// An answer as it was written down; throws `DecodingError` for anything else.
    package init(note: Data) throws { self = try JSONDecoder().decode(GivenAnswer.self, from: note) }

    init(_ answer: ScriptAnswer, document: String, given: RouteCircumstances) {
        summary = answer.summary
        decision = answer.decision
        self.given = answer.decision == nil ? nil : given
        self.document = document
        texts = answer.texts
        agent = answer.agent
    }

    /// What is written down; empty when it cannot be, and then the answer is decided again.
    var note: Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return (try? encoder.encode(self)) ?? Data()  // Everything in it is text and whole numbers.
    }
}
