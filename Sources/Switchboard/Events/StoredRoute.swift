import EventIngress
import Foundation
package import Handlers
import Numbering
import TelnyxEvents

/// A decision as it was written down, with all it rested on, so that it can be made again.
package struct StoredRoute: Sendable {
    /// The decision.
    package let decision: RouteDecision
    /// What it rested on beside the call and the configuration.
    package let given: RouteCircumstances
    /// Whether it was made for a new call, and not for one that went on with another plan.
    private let isNewCall: Bool

    /// Reads what was written down about an event; nil when no route was decided for it.
    package init?(_ story: EventStory) throws {
        guard let stored = story.decision, stored.kind == "route" else { return nil }
        let detail = Data(stored.detail.compactJSON.utf8)
        decision = try JSONDecoder().decode(RouteDecision.self, from: detail)
        given = try JSONDecoder().decode(Given.self, from: detail).given ?? RouteCircumstances()
        isNewCall = ["texml.voice", "call.initiated"].contains(story.entry.type)
    }

    private struct Given: Decodable {
        let given: RouteCircumstances?
    }

    /// The decision under the configuration of a trial, from nothing but what was written down.
    package func again(in trial: RouteTrial) -> RouteDecision {
        let call = Call(from: Party(decision.from), to: Party(decision.to), attestation: given.attestation)
        let plan = isNewCall ? nil : decision.considered.first?.plan ?? decision.plan
        return trial.decision(for: call, given: given, in: plan, at: decision.at)
    }
}
