import Foundation
import Numbering

/// How a call goes on from the state of its leg, in commands.
struct CallControlTurn {
    let router: CallRouter
    let state: LegState
    let scene: Scene

    /// What something that happened to the caller's own leg leads to.
    func reaction(to moment: CallMoment) -> CallReaction {
        switch (state.waiting, moment) {
        case (.answer, .answered): going(at: state.position)
        case (.speech, .speechEnded), (.playback, .playbackEnded), (.recording, .recorded):
            going(at: state.position.following)
        case (.menu, .gathered(let digits, let speech)): withStep { chosen(digits: digits, speech: speech, $0) }
        case (.preface, .speechEnded): withStep { asking($0) }
        case (.dial, .bridged): CallReaction(summary: "connected")
        case (.take, .bridged): withStep { CallReaction(queueTurn: agentTurn($0), summary: "connected") }
        case (.queue, .joinedQueue(let news)): withStep { queued($0) { $0.welcome(to: $1, news) } }
        case (.queue, .speechEnded): withStep { queued($0) { $0.music(of: $1) } }
        case (.queue, .leftQueue(.taken)): withStep { CallReaction(queueTurn: callerTurn($0), summary: "served") }
        case (.queue, .leftQueue(.gone)): CallReaction(summary: "the caller has hung up in the queue")
        case (.queue, .leftQueue(.unserved)), (.overflow, .speechEnded):
            withStep { going(at: $0.afterQueue, in: $0.steps, after: $0.step) }
        case (.assistant, .conversationEnded(isOver: true)):
            CallReaction([.hangup(state.leg)], summary: "the assistant is done")
        case (.assistant, .conversationEnded(isOver: false)): going(at: state.position.following)
        case (.greeting, .speechEnded), (.greeting, .playbackEnded): withStep { recording($0) }
        case (.farewell, .speechEnded): CallReaction([.hangup(state.leg)], summary: "the last word is said")
        default: CallReaction(summary: "nothing to do while waiting for \(state.waiting.rawValue)")
        }
    }

    /// What something that happened to a leg we have dialled leads to.
    func reaction(toOtherLeg leg: String, _ moment: CallMoment) -> CallReaction {
        switch (state.waiting, moment) {
        case (.dial, .ended(wasAnswered: false)), (.refused, .ended): withStep { nextTarget($0) }
        case (.dial, .ended(wasAnswered: true)): withStep { conversationEnded($0) }
        case (.dial, .machineHeard(isMachine: true)):
            CallReaction(
                [
                    .hangup(
                        leg,
                        state: state.moved(to: state.position, waiting: .refused, target: state.target)
                    )
                ],
                summary: "a machine has picked up"
            )
        case (.dial, .bridged): withStep { CallReaction(agent: agent($0), summary: "connected") }
        default: CallReaction(summary: "nothing to do while waiting for \(state.waiting.rawValue)")
        }
    }

    private func agent(_ place: CallPlace) -> DialTarget? {
        guard case .dial(let dialling) = place.step, dialling.targets.indices.contains(state.target) else { return nil }
        let target = dialling.targets[state.target]
        return target.isSomebody ? target : nil
    }

    private func agentTurn(_ place: CallPlace) -> QueueTurn? {
        if case .take(let pickup) = place.step { QueueTurn(pickup.queue, .agentTakes) } else { nil }
    }

    private func callerTurn(_ place: CallPlace) -> QueueTurn? {
        if case .enqueue(let queue) = place.step { QueueTurn(queue.name, .callerTaken) } else { nil }
    }

    /// Does the step at a position; texts are sent on the way, and what commands cannot do is left out.
    private func going(at start: CallPosition) -> CallReaction {
        withStep { going(at: start, in: $0.steps, after: $0.step) }
    }

    private func going(
        at start: CallPosition,
        in steps: [Step],
        after previous: Step,
        texts: [StepText] = []
    ) -> CallReaction {
        var texts = texts
        var position = start
        var last = previous
        while let step = position.step.step(in: steps) {
            if let command = writer.command(for: step, at: position) {
                return CallReaction([command], texts: texts, summary: "step \(position.step.ordinal): \(step.summary)")
            }
            switch step {
            case .plan(let plan): return entering(plan, from: position, texts: texts)
            case .again: return menuAgain(from: position, in: steps, texts: texts)
            case .text(let text):
                texts += [
                    StepText(text, at: position, call: state.call, profile: scene.profile, history: scene.history)
                ]
                .compactMap(\.self)
            default: break
            }
            last = step
            position = position.following
        }
        return ending(after: last, texts: texts)
    }

    private func entering(_ plan: String, from position: CallPosition, texts: [StepText]) -> CallReaction {
        let attempt = position.attempt + 1
        guard attempt <= CallPosition.attemptLimit else { return apology("plans refer to each other") }
        let decision = router.decision(
            for: state.call,
            profile: scene.profile,
            history: scene.history,
            overrides: scene.overrides,
            in: plan,
            at: scene.now
        )
        // A rule that begins by handing the call on was followed by the router already.
        let entered = CallPosition(decision, attempt: attempt)
        let turn = CallControlTurn(router: router, state: state.moved(to: entered, waiting: .speech), scene: scene)
        let reaction = turn.going(at: entered, in: decision.steps, after: .hangup, texts: texts)
        return CallReaction(
            reaction.commands,
            texts: reaction.texts,
            queueTurn: reaction.queueTurn,
            decision: decision,
            summary: decision.summary
        )
    }

    private func menuAgain(from position: CallPosition, in steps: [Step], texts: [StepText]) -> CallReaction {
        guard let owner = position.step.owner, case .menu(let menu)? = owner.step(in: steps) else {
            return CallReaction([.hangup(state.leg)], texts: texts, summary: "no menu to repeat")
        }
        guard let again = position.again(step: owner, missed: false) else {
            return going(at: position.at(step: owner.following), in: steps, after: .menu(menu), texts: texts)
        }
        return CallReaction([writer.gather(menu, at: again)], texts: texts, summary: "offers the menu again")
    }

    private func chosen(digits: String?, speech: String?, _ place: CallPlace) -> CallReaction {
        guard case .menu(let menu) = place.step else { return apology() }
        let preface: Speech
        switch menu.choice(digits: digits, speech: speech) {
        case .option(let index):
            return going(at: place.position.entering(branch: index), in: place.steps, after: .hangup)
        case .nothing: preface = menu.noInput ?? BuiltInSpeech.noInput
        case .invalid: preface = menu.invalid ?? BuiltInSpeech.invalidChoice
        }
        guard let again = place.position.again(step: place.position.step, missed: true), again.misses <= menu.retries
        else { return going(at: place.position.following, in: place.steps, after: place.step) }
        return CallReaction(
            [writer.gather(menu, at: again, after: preface)],
            summary: "asks again, \(again.misses) of \(menu.retries)"
        )
    }

    private func asking(_ place: CallPlace) -> CallReaction {
        guard case .menu(let menu) = place.step else { return apology() }
        return CallReaction([writer.gather(menu, at: place.position)], summary: "asks again")
    }

    private func queued(
        _ place: CallPlace,
        _ command: (StepCommands, QueueEntry) -> CallCommand?
    ) -> CallReaction {
        guard case .enqueue(let queue) = place.step else { return apology() }
        return CallReaction([command(writer, queue)].compactMap(\.self), summary: "waits in \(queue.name)")
    }

    /// The steps are done: a caller nobody answered, or whose message is taken, hears so.
    private func ending(after last: Step, texts: [StepText]) -> CallReaction {
        guard let word = last.lastWord else {
            return CallReaction([.hangup(state.leg)], texts: texts, summary: "the last step is done")
        }
        return CallReaction([writer.farewell(word)], texts: texts, summary: "the last step did not help")
    }

    private func nextTarget(_ place: CallPlace) -> CallReaction {
        guard case .dial(let dialling) = place.step else { return apology() }
        guard let next = dialling.somebody(from: state.target + 1) else {
            return going(at: place.position.following, in: place.steps, after: place.step)
        }
        let moved = state.moved(to: state.position, waiting: .dial, target: next)
        return CallReaction([.transfer(dialling, state: moved)], summary: "rings target \(next + 1)")
    }

    /// A caller who was kept for the case of a machine has to be let go.
    private func conversationEnded(_ place: CallPlace) -> CallReaction {
        guard case .dial(let dialling) = place.step, dialling.refusesMachines else {
            return CallReaction(summary: "the conversation has ended")
        }
        return CallReaction([.hangup(state.leg)], summary: "the conversation has ended")
    }

    private func recording(_ place: CallPlace) -> CallReaction {
        guard case .voicemail(let voicemail) = place.step else { return apology() }
        let moved = state.moved(to: state.position, waiting: .recording)
        return CallReaction([.record(voicemail, state: moved)], summary: "records for \(voicemail.box)")
    }

    private var writer: StepCommands { StepCommands(state: state, profile: scene.profile, history: scene.history) }

    private func withStep(_ react: (CallPlace) -> CallReaction) -> CallReaction {
        CallPlace(state.position, router: router, overrides: scene.overrides, history: scene.history).map(react)
            ?? apology()
    }

    private func apology(_ why: String = "the rule has changed since the call came in") -> CallReaction {
        CallReaction([writer.farewell(BuiltInSpeech.unavailable)], summary: "apology: \(why)")
    }
}
