package import Foundation
import TeXML

/// Carries decisions out as TeXML: every request has one answer, which follows from the request alone.
///
/// A document runs up to the first step that waits for somebody, and names the callback that goes on from there.
package struct CallScript: Sendable {
    /// Who decides.
    package let router: CallRouter
    /// How callbacks are addressed.
    package let links: CallbackLinks

    /// Puts a script together.
    package init(router: CallRouter, links: CallbackLinks) {
        self.router = router
        self.links = links
    }

    /// The answer to a request at an instant.
    package func answer(
        to question: CallQuestion,
        profile: CallerProfile?,
        overrides: [Override],
        at now: Date
    ) -> ScriptAnswer {
        let scene = Scene(profile: profile, overrides: overrides, now: now)
        switch question {
        case .newCall(let call):
            let decision = router.decision(for: call, profile: profile, overrides: overrides, at: now)
            return beginning(decision, call: call, scene: scene, attempt: 0)
        case .planEntered(let plan, let attempt, let call):
            guard attempt <= CallPosition.attemptLimit else { return Self.apology("plans refer to each other") }
            let decision = router.decision(for: call, profile: profile, overrides: overrides, in: plan, at: now)
            return beginning(decision, call: call, scene: scene, attempt: attempt)
        case .dialEnded(_, wasAnswered: true, _): return Self.farewell("the call was answered and has ended")
        case .dialEnded(let position, wasAnswered: false, let call):
            return resuming(after: position, call: call, scene: scene, otherwise: BuiltInSpeech.nobodyAnswered) {
                step in
                if case .dial = step { true } else { false }
            }
        case .queueLeft(_, wasServed: true, _): return Self.farewell("the caller was served")
        case .queueLeft(let position, wasServed: false, let call):
            return resuming(after: position, call: call, scene: scene, otherwise: BuiltInSpeech.nobodyAnswered) {
                step in
                if case .enqueue = step { true } else { false }
            }
        case .messageTaken(let position, let call):
            return resuming(after: position, call: call, scene: scene, otherwise: BuiltInSpeech.messageTaken) { step in
                if case .voicemail = step { true } else { false }
            }
        case .queueWaiting(let position, let place, let waited):
            return waiting(at: position, place: place, waitedSeconds: waited, scene: scene)
        case .notice(let what): return ScriptAnswer([], summary: what)
        case .unintelligible(let why): return Self.apology(why)
        }
    }

    /// What somebody hears whose call we cannot place any more.
    static func apology(_ why: String) -> ScriptAnswer {
        ScriptAnswer([StepVerbs.say(BuiltInSpeech.unavailable.text), Hangup()], summary: "apology: \(why)")
    }

    private static func farewell(_ why: String) -> ScriptAnswer { ScriptAnswer([Hangup()], summary: why) }

    private func beginning(_ decision: RouteDecision, call: Call, scene: Scene, attempt: Int) -> ScriptAnswer {
        let position = CallPosition(decision, attempt: attempt)
        let writer = StepVerbs(links: links, call: call, profile: scene.profile)
        return ScriptAnswer(
            writer.verbs(for: decision.steps, from: position),
            decision: decision,
            summary: decision.summary
        )
    }

    private func resuming(
        after position: CallPosition,
        call: Call,
        scene: Scene,
        otherwise last: Speech,
        expecting isExpected: (Step) -> Bool
    ) -> ScriptAnswer {
        guard let steps = steps(at: position, scene: scene), isExpected(steps[position.step]) else {
            return Self.apology("the rule has changed since the call came in")
        }
        let next = position.step + 1
        let writer = StepVerbs(links: links, call: call, profile: scene.profile)
        guard next < steps.count else {
            return ScriptAnswer([writer.say(last), Hangup()], summary: "the last step is done")
        }
        let rest = steps[next...].map(\.summary).joined(separator: ", ")
        return ScriptAnswer(
            writer.verbs(for: steps, from: position.at(step: next)),
            summary: "goes on at step \(next + 1): \(rest)"
        )
    }

    private func waiting(at position: CallPosition, place: Int?, waitedSeconds: Int?, scene: Scene) -> ScriptAnswer {
        guard let steps = steps(at: position, scene: scene), case .enqueue(let queue) = steps[position.step] else {
            return ScriptAnswer([Leave()], summary: "the queue's rule has changed: leave")
        }
        if let limit = queue.maxWaitSeconds, let waitedSeconds, waitedSeconds >= limit {
            return ScriptAnswer([Leave()], summary: "waited \(waitedSeconds)s in \(queue.name): leave")
        }
        return ScriptAnswer(StepVerbs.waiting(place: place), summary: "waits in \(queue.name)")
    }

    private func steps(at position: CallPosition, scene: Scene) -> [Step]? {
        let steps = router.steps(
            plan: position.plan,
            reference: position.reference,
            fingerprint: position.fingerprint,
            overrides: scene.overrides
        )
        guard let steps, steps.indices.contains(position.step) else { return nil }
        return steps
    }
}
