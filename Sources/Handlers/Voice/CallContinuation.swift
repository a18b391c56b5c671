import Numbering
import TeXML

/// How a call goes on from a place in its rule, in TeXML.
struct CallContinuation {
    let place: CallPlace
    let writer: StepVerbs

    /// The answer; a question that does not fit the step means that the rule has changed.
    func answer(to question: CallQuestion) -> ScriptAnswer {
        switch (question, place.step) {
        case (.menuAnswered(_, let digits, let speech, _), .menu(let menu)):
            return chosen(menu.choice(digits: digits, speech: speech), from: menu)
        case (.dialEnded(_, wasAnswered: true, let call), .dial(let dialling)):
            return ScriptAnswer(
                [Hangup()],
                agent: dialling.agent(reached: call.to),
                summary: "the call was answered and has ended"
            )
        case (.dialEnded(_, wasAnswered: true, _), .take(let pickup)):
            return over("the call was answered and has ended", QueueTurn(pickup.queue, .agentHasTaken))
        case (.dialEnded, .conference): return over("the conference has ended")
        case (.dialEnded, .dial): return following()
        case (.dialEnded, .take(let pickup)): return following(QueueTurn(pickup.queue, .agentFindsNobody))
        case (.whisper, .dial(let dialling)):
            return ScriptAnswer(
                dialling.whisper.map { writer.whisper($0, at: place.position) } ?? [],
                use: .screening,
                summary: "tells who is calling"
            )
        case (.whisperAnswered(_, let digits, _), .dial(let dialling)):
            let isTaken = dialling.whisper?.acceptKey.map { $0 == digits } ?? true
            return ScriptAnswer(
                isTaken ? [] : [Hangup()],
                use: .screening,
                summary: isTaken ? "the call is taken" : "the call is not taken"
            )
        case (.machineHeard(_, let isMachine, _), .dial):
            return ScriptAnswer(
                isMachine ? [Hangup()] : [],
                use: .screening,
                summary: isMachine ? "a machine has picked up" : "no machine has picked up"
            )
        case (.assistantEnded(_, isOver: true, _), .assistant): return over("the assistant is done")
        case (.assistantEnded, .assistant): return following()
        case (.queueLeft(_, .taken, _), .enqueue(let queue)):
            return over("the caller was served", QueueTurn(queue.name, .callerTaken))
        case (.queueLeft(_, .gone, _), .enqueue): return over("the caller has gone")
        case (.queueLeft, .enqueue): return resuming(at: place.afterQueue)
        case (.queueWaiting(_, let moment, _), .enqueue(let queue)): return waiting(in: queue, moment)
        case (.messageTaken, .voicemail): return following()
        default: return CallScript.apology("the rule has changed since the call came in")
        }
    }

    private func over(_ why: String, _ turn: QueueTurn? = nil) -> ScriptAnswer {
        ScriptAnswer([Hangup()], queueTurn: turn, summary: why)
    }

    private func following(_ turn: QueueTurn? = nil) -> ScriptAnswer {
        resuming(at: place.position.following, turn)
    }

    private func resuming(at position: CallPosition, _ turn: QueueTurn? = nil) -> ScriptAnswer {
        guard position.step.step(in: place.steps) != nil else {
            let word = place.step.lastWord.map { [writer.say($0)] } ?? []
            return ScriptAnswer(word + [Hangup()], queueTurn: turn, summary: "the last step is done")
        }
        let passage = writer.passage(of: place.steps, from: position)
        return ScriptAnswer(
            passage.verbs,
            texts: passage.texts,
            queueTurn: passage.queueTurn ?? turn,
            summary: "goes on at step \(position.step.ordinal): \(place.rest(from: position))"
        )
    }

    private func chosen(_ choice: Menu.Choice, from menu: Menu) -> ScriptAnswer {
        switch choice {
        case .option(let index):
            let position = place.position.entering(branch: index)
            let passage = writer.passage(of: place.steps, from: position)
            return ScriptAnswer(
                passage.verbs,
                texts: passage.texts,
                queueTurn: passage.queueTurn,
                summary: "option \(menu.options[index].key): \(place.rest(from: position))"
            )
        case .nothing: return asking(menu, after: menu.noInput ?? BuiltInSpeech.noInput, why: "nothing chosen")
        case .invalid: return asking(menu, after: menu.invalid ?? BuiltInSpeech.invalidChoice, why: "no such choice")
        }
    }

    /// Asks again until the retries are used up, then does what follows the menu.
    private func asking(_ menu: Menu, after preface: Speech, why: String) -> ScriptAnswer {
        guard let again = place.position.again(step: place.position.step, missed: true), again.misses <= menu.retries
        else { return following() }
        return ScriptAnswer(
            writer.menu(menu, at: again, after: preface),
            summary: "\(why): asks again, \(again.misses) of \(menu.retries)"
        )
    }

    /// A place behind the last allowed one means that the queue was full when the caller came: places only get better.
    private func waiting(in queue: QueueEntry, _ moment: QueueMoment) -> ScriptAnswer {
        if let size = queue.maxSize, let position = moment.news.position, position > size {
            return leaving("\(queue.name) is full: leave")
        }
        if let limit = queue.maxWaitSeconds, let waited = moment.waitedSeconds, waited >= limit {
            return leaving("waited \(waited)s in \(queue.name): leave")
        }
        return ScriptAnswer(
            writer.waiting(in: queue, at: place.position, moment),
            use: .waiting,
            summary: "waits in \(queue.name)"
        )
    }

    private func leaving(_ why: String) -> ScriptAnswer { ScriptAnswer([Leave()], use: .waiting, summary: why) }
}

extension Dialling {
    /// Who of several answered is told by the number of the leg whose end is reported.
    fileprivate func agent(reached party: Party) -> DialTarget? {
        targets.count == 1 ? targets[0] : targets.first { $0.description == party.text }
    }
}
