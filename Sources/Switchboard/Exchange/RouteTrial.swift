package import Foundation
package import Handlers
import TeXML

/// Asks the router about calls that do not exist: for `route` and for the configuration's tests.
package struct RouteTrial: Sendable {
    private let script: CallScript

    /// Takes plans and hours of a configuration; callbacks are addressed without a token.
    package init(_ configuration: Configuration) {
        script = CallScript(
            router: CallRouter(plans: configuration.voice.plans, hours: configuration.hours.hours),
            links: CallbackLinks(publicURL: configuration.server.publicURL, token: nil)
        )
    }

    /// Every document the plans can lead to.
    var documents: [PlanDocument] { script.documents }

    /// The decision under those overrides.
    package func decision(
        for call: Call,
        profile: CallerProfile?,
        history: CallerHistory = CallerHistory(),
        overrides: [Override] = [],
        at now: Date
    ) -> RouteDecision {
        script.router.decision(for: call, profile: profile, history: history, overrides: overrides, at: now)
    }

    /// The decision that rests on what was written down; with a plan, for a call that was handed on to it.
    func decision(for call: Call, given: RouteCircumstances, in plan: String?, at now: Date) -> RouteDecision {
        guard let plan else {
            return decision(
                for: call,
                profile: given.profile,
                history: given.history,
                overrides: given.overrides,
                at: now
            )
        }
        return script.router.decision(
            for: call,
            profile: given.profile,
            history: given.history,
            overrides: given.overrides,
            in: plan,
            at: now
        )
    }

    /// The document the caller would hear; throws `TeXMLError` when it does not validate.
    package func document(
        for call: Call,
        profile: CallerProfile?,
        history: CallerHistory = CallerHistory(),
        overrides: [Override] = [],
        at now: Date
    ) throws -> Data {
        let answer = script.answer(
            to: .newCall(call),
            given: RouteCircumstances(profile: profile, overrides: overrides, history: history),
            at: now
        )
        return try TeXML(verbs: answer.verbs).formatted()
    }
}
