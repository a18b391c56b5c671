package import Foundation
import TelnyxEvents

/// What a caller of a TeXML application was told, as it is kept beside the request.
///
/// The decision is kept as the value it is written as: it is read to be written down, and may name a thousand rules.
package struct GivenAnswer: Hashable, Sendable {
    /// One line for the decision log.
    package let summary: String
    /// The decision it rested on, when one was made for this request.
    let decision: JSONValue?
    /// What the decision rested on.
    let given: JSONValue?
    /// The document, the token in its addresses left out.
    package let document: String
    /// The texts that steps in the document ask for.
    package let texts: [StepText]
    /// Whom of our people the caller has talked to.
    package let agent: DialTarget?
    /// What has happened with a queue.
    let queueTurn: QueueTurn?

    /// An answer as it was written down; throws `JSONError` or `DecodingError` for anything else.
    package init(note: Data) throws {
        let note = try JSONValue(json: note)
        summary = try Self.word(note["summary"])
        document = try Self.word(note["document"])
        decision = note["decision"]
        given = note["given"]
        texts =
            try note["texts"].map { try JSONDecoder().decode([StepText].self, from: Data($0.compactJSON.utf8)) } ?? []
        agent = try note["agent"].map(Self.word).flatMap(DialTarget.init)
        queueTurn = try note["queueTurn"].map {
            try JSONDecoder().decode(QueueTurn.self, from: Data($0.compactJSON.utf8))
        }
    }

    init(_ answer: ScriptAnswer, document: String, given: RouteCircumstances) throws {
        summary = answer.summary
        decision = try answer.decision?.json
        self.given = answer.decision == nil ? nil : try JSONValue(encoding: given)
        self.document = document
        texts = answer.texts
        agent = answer.agent
        queueTurn = answer.queueTurn
    }

    /// What is written down.
    var note: Data {
        get throws {
            var members: [String: JSONValue] = ["summary": .string(summary), "document": .string(document)]
            members["decision"] = decision
            members["given"] = given
            members["texts"] = texts.isEmpty ? nil : try JSONValue(encoding: texts)
            members["agent"] = agent.map { .string($0.description) }
            members["queueTurn"] = try queueTurn.map { try JSONValue(encoding: $0) }
            return Data(JSONValue.object(members).compactJSON.utf8)
        }
    }

    private static func word(_ value: JSONValue?) throws -> String {
        guard case .string(let text)? = value else {
            throw DecodingError.dataCorrupted(.init(codingPath: [], debugDescription: "no note of an answer"))
        }
        return text
    }
}
