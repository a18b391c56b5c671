package import Foundation
package import Logging
package import Numbering
import TeXML
package import TelnyxEvents

/// Answers TeXML requests: what the voice endpoint calls, always with a document.
package struct CallDesk: Sendable {
    private let script: @Sendable () -> CallScript
    private let overrides: @Sendable () async -> [Override]
    private let profile: @Sendable (PhoneNumber) async -> CallerProfile?
    private let fallback: Data
    private let logger: Logger

    /// Takes the script in force (a reload changes it), the overrides there are, and the directory of callers, which must
    /// answer within its own deadline; throws when the fallback document does not hold up.
    package init(
        script: @escaping @Sendable () -> CallScript,
        overrides: @escaping @Sendable () async -> [Override],
        profile: @escaping @Sendable (PhoneNumber) async -> CallerProfile?,
        fallback: FallbackDocument,
        logger: Logger
    ) {
        self.script = script
        self.overrides = overrides
        self.profile = profile
        self.fallback = fallback.data
        self.logger = logger
    }

    /// The document for a request that was accepted at an instant.
    package func answer(_ request: TeXMLRequest, at now: Date) async -> Data {
        let question = CallQuestion(request)
        var caller: CallerProfile?
        if let number = question.call?.from.phoneNumber { caller = await profile(number) }
        let overrides = await overrides()
        let answer = script().answer(to: question, profile: caller, overrides: overrides, at: now)
        do {
            return try TeXML(verbs: answer.verbs).encoded(use: answer.use)
        } catch {
            logger.error("voice answer not valid, fallback given", metadata: ["error": "\(error)"])
            return fallback
        }
    }
}
