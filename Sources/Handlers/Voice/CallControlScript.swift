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
        profile: CallerProfile?,
        overrides: [Override],
        at now: Date
    ) -> CallReaction {
        let scene = Scene(profile: profile, overrides: overrides, now: now)
        if event.moment == .arrived { return arrival(of: event, scene: scene) }
        guard let state = event.state else { return CallReaction(summary: "not a call we are carrying out") }
        let isCallersLeg = event.leg == nil || event.leg == state.leg
        switch (state.waiting, event.moment, isCallersLeg) {
        case (.answer, .answered, true): return going(state, from: state.position.step, scene: scene)
        case (.speech, .speechEnded, true), (.playback, .playbackEnded, true):
            return going(state, from: state.position.step + 1, scene: scene)
        case (.dial, .ended(wasAnswered: false), false): return nextTarget(state, scene: scene)
        case (.dial, .ended(wasAnswered: true), false): return CallReaction(summary: "the conversation has ended")
        case (.dial, .bridged, _): return CallReaction(summary: "connected")
        case (.queue, .leftQueue(wasServed: false), true):
            return going(state, from: state.position.step + 1, scene: scene)
        case (.queue, .leftQueue(wasServed: true), true): return CallReaction(summary: "served")
        case (.greeting, .speechEnded, true): return recording(state, scene: scene)
        case (.recording, .recorded, true): return going(state, from: state.position.step + 1, scene: scene)
        case (.farewell, .speechEnded, true):
            return CallReaction([.hangup(state.leg)], summary: "the last word is said")
        case (_, .ended, true): return CallReaction(summary: "the caller has gone")
        default: return CallReaction(summary: "nothing to do while waiting for \(state.waiting.rawValue)")
        }
    }

    private func arrival(of event: LegEvent, scene: Scene) -> CallReaction {
        guard let leg = event.leg else { return CallReaction(summary: "a call without a leg to command") }
        let decision = router.decision(
            for: event.call,
            profile: scene.profile,
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

    /// Does the step at an index, following plans that hand the call on.
    private func going(_ state: LegState, from index: Int, scene: Scene) -> CallReaction {
        guard let steps = steps(of: state, scene: scene) else { return Self.apology(state) }
        guard index < steps.count else { return ending(state, after: steps.last, scene: scene) }
        let position = state.position.at(step: index)
        if case .plan(let plan) = steps[index] { return entering(plan, from: state, scene: scene) }
        let writer = StepCommands(state: state, call: state.call, profile: scene.profile)
        return CallReaction(
            writer.commands(for: steps[index], at: position),
            summary: "step \(index + 1): \(steps[index].summary)"
        )
    }

    private func entering(_ plan: String, from state: LegState, scene: Scene) -> CallReaction {
        let attempt = state.position.attempt + 1
        guard attempt <= CallPosition.attemptLimit else { return Self.apology(state) }
        let call = state.call
        let decision = router.decision(
            for: call,
            profile: scene.profile,
            overrides: scene.overrides,
            in: plan,
            at: scene.now
        )
        let entered = state.moved(to: CallPosition(decision, attempt: attempt), waiting: state.waiting)
        let first = decision.steps[0]
        // A rule that begins by handing the call on was followed by the router already.
        let writer = StepCommands(state: entered, call: call, profile: scene.profile)
        return CallReaction(
            writer.commands(for: first, at: entered.position),
            decision: decision,
            summary: decision.summary
        )
    }

    /// The steps are done: a caller nobody answered, or whose message is taken, hears so.
    private func ending(_ state: LegState, after last: Step?, scene: Scene) -> CallReaction {
        let writer = StepCommands(state: state, call: state.call, profile: scene.profile)
        switch last {
        case .dial, .enqueue:
            return CallReaction([writer.farewell(BuiltInSpeech.nobodyAnswered)], summary: "nobody answered")
        case .voicemail: return CallReaction([writer.farewell(BuiltInSpeech.messageTaken)], summary: "message taken")
        case .say, .play, .pause, .plan, .reject, .hangup, nil:
            return CallReaction([.hangup(state.leg)], summary: "the last step is done")
        }
    }

    private func nextTarget(_ state: LegState, scene: Scene) -> CallReaction {
        guard let steps = steps(of: state, scene: scene), case .dial(let dialling) = steps[state.position.step] else {
            return Self.apology(state)
        }
        let next = state.target + 1
        guard next < dialling.targets.count else { return going(state, from: state.position.step + 1, scene: scene) }
        let moved = state.moved(to: state.position, waiting: .dial, target: next)
        return CallReaction([.transfer(dialling, state: moved)], summary: "rings target \(next + 1)")
    }

    private func recording(_ state: LegState, scene: Scene) -> CallReaction {
        guard let steps = steps(of: state, scene: scene), case .voicemail(let voicemail) = steps[state.position.step]
        else {
            return Self.apology(state)
        }
        let moved = state.moved(to: state.position, waiting: .recording)
        return CallReaction([.record(voicemail, state: moved)], summary: "records for \(voicemail.box)")
    }

    private func steps(of state: LegState, scene: Scene) -> [Step]? {
        let steps = router.steps(
            plan: state.position.plan,
            reference: state.position.reference,
            fingerprint: state.position.fingerprint,
            overrides: scene.overrides
        )
        guard let steps, steps.indices.contains(state.position.step) else { return nil }
        return steps
    }

    private static func apology(_ state: LegState) -> CallReaction {
        let moved = state.moved(to: state.position, waiting: .farewell)
        return CallReaction(
            [.speak(BuiltInSpeech.unavailable.text, state: moved)],
            summary: "apology: the rule has changed since the call came in"
        )
    }
}
