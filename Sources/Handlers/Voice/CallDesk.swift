package import Foundation
package import Logging
import TeXML
package import TelnyxEvents

/// Answers TeXML requests: what the voice endpoint calls, always with a document.
package struct CallDesk: Sendable {
    private let script: @Sendable () -> CallScript
    private let knowledge: CallKnowledge
    private let fallback: Data
    private let logger: Logger

    /// Takes the script in force (a reload changes it) and what may be known about callers, each within its own deadline;
    /// throws when the fallback document does not hold up.
    package init(
        script: @escaping @Sendable () -> CallScript,
        knowledge: CallKnowledge,
        fallback: FallbackDocument,
        logger: Logger
    ) {
        self.script = script
        self.knowledge = knowledge
        self.fallback = fallback.data
        self.logger = logger
    }

    /// The document for a request that was accepted at an instant.
    package func answer(_ request: TeXMLRequest, at now: Date) async -> DeskAnswer {
        let question = CallQuestion(request)
        let script = script()
        let given = await knowledge.circumstances(
            of: question.call,
            id: request.call?.rawValue,
            plans: script.router.plans,
            at: now
        )
        let answer = script.answer(to: question, given: given, at: now)
        let links = script.links
        do {
            let document = try TeXML(verbs: answer.verbs).encoded(use: answer.use)
            return DeskAnswer(document: document) {
                let text = links.masked(String(decoding: document, as: UTF8.self))
                return Self.note(answer, document: text, given: given)
            }
        } catch {
            logger.error("voice answer not valid, fallback given", metadata: ["error": "\(error)"])
            let document = fallback
            let plain = ScriptAnswer([], decision: answer.decision, summary: "fallback: \(answer.summary) is not valid")
            return DeskAnswer(document: document) {
                Self.note(plain, document: String(decoding: document, as: UTF8.self), given: given)
            }
        }
    }

    /// Empty when it cannot be written, and then the answer is decided again.
    private static func note(_ answer: ScriptAnswer, document: String, given: RouteCircumstances) -> Data {
        // Everything in it is text and whole numbers, which always encode.
        (try? GivenAnswer(answer, document: document, given: given).note) ?? Data()
    }
}
