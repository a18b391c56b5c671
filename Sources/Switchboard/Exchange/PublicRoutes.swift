import EventIngress
import FlyingFox
import Foundation
import Handlers
import Logging
import TelnyxEvents

/// The routes of the public door, as in the contract: everything else is 404.
enum PublicRoutes {
    static func table(
        _ setting: Setting,
        journal: Journal,
        doorbell: EventIngress.Doorbell,
        desk: CallDesk,
        watch: IngressWatch,
        readiness: Readiness,
        logger: Logger,
        now: @escaping @Sendable () -> Date
    ) throws -> RouteTable {
        let maxBody = setting.configuration.server.maxBody
        let verifier = SignatureVerifier(
            keys: setting.publicKeys,
            tolerance: setting.configuration.telnyx.timestampTolerance
        )
        let webhooks = WebhookEndpoint(
            verifier: verifier,
            journal: journal,
            doorbell: doorbell,
            maxBodyBytes: maxBody,
            watch: watch,
            logger: logger,
            now: now
        )
        let voice = VoiceEndpoint(
            configuration: VoiceEndpoint.Configuration(
                authentication: setting.authentication,
                steps: VoiceCallback.steps,
                changingSteps: VoiceCallback.changingSteps,
                fallback: try FallbackDocument(setting.configuration.voice.fallback).data,
                answerWithin: setting.configuration.voice.answerWithin,
                maxBodyBytes: maxBody
            ),
            verifier: verifier,
            journal: journal,
            doorbell: doorbell,
            watch: watch,
            logger: logger,
            now: now,
            answer: { question in
                let answer = await Tracing.$event.withValue(question.event) {
                    await desk.answer(question.request, at: question.receivedAt)
                }
                return VoiceReply(answer.document, note: answer.note)
            }
        )
        var table = RouteTable()
        table.append("POST /webhooks/telnyx", to: webhooks)
        table.append("GET,POST /texml/*", to: voice)
        table.append("GET /health/live", to: HealthEndpoint())
        table.append("GET /health/ready", to: HealthEndpoint { await readiness.report() })
        return table
    }
}

extension VoiceCallback {
    /// Every step our own documents name, and the first fetch.
    static var steps: Set<TeXMLStep> { Set(allCases.map { TeXMLStep.named($0.rawValue) }).union([.voice]) }

    /// The steps whose answer depends on the moment.
    static var changingSteps: Set<TeXMLStep> {
        Set(allCases.filter(\.changesWithTime).map { TeXMLStep.named($0.rawValue) })
    }
}
