package import Foundation
import Numbering
import TelnyxEvents

/// Carries the same decisions out with Call Control commands, driven by the call's events.
///
/// All it knows about a call in progress stands in the leg's state. An event that does not fit what the leg is waiting
/// for changes nothing, so late, early and repeated events do no harm; commands are keyed by the event they answer.
package struct CallControlScript: Sendable {
    /// Who decides.
    package let router: CallRouter

    /// Puts a script together.
    package init(router: CallRouter) {
        self.router = router
    }

    /// What an event leads to at an instant.
    package func reaction(
        to event: LegEvent,
        given: RouteCircumstances,
        at now: Date
    ) -> CallReaction {
        let scene = Scene(given, now: now)
        if event.moment == .arrived { return arrival(of: event, scene: scene) }
        guard let state = event.state else { return CallReaction(summary: "not a call we are carrying out") }
        let isCallersLeg = event.leg == nil || event.leg == state.leg
        if isCallersLeg, case .ended = event.moment { return CallReaction(summary: "the caller has gone") }
        let turn = CallControlTurn(router: router, state: state, scene: scene)
        return isCallersLeg
            ? turn.reaction(to: event.moment) : turn.reaction(toOtherLeg: event.leg ?? "", event.moment)
    }

    private func arrival(of event: LegEvent, scene: Scene) -> CallReaction {
        guard let leg = event.leg else { return CallReaction(summary: "a call without a leg to command") }
        let decision = router.decision(
            for: event.call,
            profile: scene.profile,
            history: scene.history,
            overrides: scene.overrides,
            at: scene.now
        )
        if case .reject(let busy) = decision.steps.first {
            return CallReaction([.reject(leg, busy: busy)], decision: decision, summary: decision.summary)
        }
        let state = LegState(
            leg: leg,
            from: event.call.from.text,
            to: event.call.to.text,
            position: CallPosition(decision),
            waiting: .answer
        )
        return CallReaction([.answer(state)], decision: decision, summary: decision.summary)
    }
}
