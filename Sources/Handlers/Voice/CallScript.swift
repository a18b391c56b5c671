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
        given: RouteCircumstances,
        at now: Date
    ) -> ScriptAnswer {
        let scene = Scene(given, now: now)
        switch question {
        case .newCall(let call):
            let decision = decision(for: call, in: nil, scene)
            return beginning(decision, call: call, scene: scene, attempt: 0)
        case .planEntered(let plan, let attempt, let call):
            guard attempt <= CallPosition.attemptLimit else { return Self.apology("plans refer to each other") }
            let decision = decision(for: call, in: plan, scene)
            return beginning(decision, call: call, scene: scene, attempt: attempt)
        case .notice(let what): return ScriptAnswer([], summary: what)
        case .unintelligible(let why): return Self.apology(why)
        case .menuAnswered(let position, _, _, let call), .dialEnded(let position, _, let call),
            .whisper(let position, let call), .whisperAnswered(let position, _, let call),
            .machineHeard(let position, _, let call), .assistantEnded(let position, _, let call),
            .queueLeft(let position, _, let call), .queueWaiting(let position, _, let call),
            .messageTaken(let position, let call):
            guard let place = CallPlace(position, router: router, overrides: scene.overrides, history: scene.history)
            else {
                return question.lostPlace
            }
            let writer = StepVerbs(links: links, call: call, profile: scene.profile, history: scene.history)
            return CallContinuation(place: place, writer: writer).answer(to: question)
        }
    }

    /// What somebody hears whose call we cannot place any more.
    static func apology(_ why: String) -> ScriptAnswer {
        ScriptAnswer([StepVerbs.say(BuiltInSpeech.unavailable.text), Hangup()], summary: "apology: \(why)")
    }

    private func decision(for call: Call, in plan: String?, _ scene: Scene) -> RouteDecision {
        if let plan {
            return router.decision(
                for: call,
                profile: scene.profile,
                history: scene.history,
                overrides: scene.overrides,
                in: plan,
                at: scene.now
            )
        }
        return router.decision(
            for: call,
            profile: scene.profile,
            history: scene.history,
            overrides: scene.overrides,
            at: scene.now
        )
    }

    private func beginning(_ decision: RouteDecision, call: Call, scene: Scene, attempt: Int) -> ScriptAnswer {
        let position = CallPosition(decision, attempt: attempt)
        let writer = StepVerbs(links: links, call: call, profile: scene.profile, history: scene.history)
        let passage = writer.passage(of: decision.steps, from: position)
        return ScriptAnswer(
            passage.verbs,
            texts: passage.texts,
            queueTurn: passage.queueTurn,
            decision: decision,
            summary: decision.summary
        )
    }
}

extension CallQuestion {
    /// The answer when the rule has changed since the call came in: nobody is cut off who is well served already.
    fileprivate var lostPlace: ScriptAnswer {
        switch self {
        case .dialEnded(_, wasAnswered: true, _), .queueLeft(_, .taken, _), .queueLeft(_, .gone, _),
            .assistantEnded(_, isOver: true, _):
            ScriptAnswer([Hangup()], summary: "the conversation is over")
        case .queueWaiting:
            ScriptAnswer([Leave()], use: .waiting, summary: "the queue's rule has changed: leave")
        case .whisper, .whisperAnswered, .machineHeard:
            ScriptAnswer([], use: .screening, summary: "the rule has changed: connect")
        default: CallScript.apology("the rule has changed since the call came in")
        }
    }
}
