/// Writes steps as Call Control commands for one call.
struct StepCommands {
    let state: LegState
    let profile: CallerProfile?
    let history: CallerHistory

    /// The command for one step; what comes after it follows from the event that ends it.
    ///
    /// Nil for what is no command: a dial with nobody to ring, a text, a menu once more, another plan, and a conference, which commands cannot join.
    func command(for step: Step, at position: CallPosition) -> CallCommand? {
        switch step {
        case .say(let speech): say(speech, at: position, .speech)
        case .play(let url): .play(url, state: state.moved(to: position, waiting: .playback))
        case .pause(let seconds): .pause(seconds: seconds, state: state.moved(to: position, waiting: .speech))
        case .menu(let menu): gather(menu, at: position)
        case .dial(let dialling):
            dialling.somebody(from: 0).map { first in
                .transfer(dialling, state: state.moved(to: position, waiting: .dial, target: first))
            }
        case .enqueue(let queue): .enqueue(queue, state: state.moved(to: position, waiting: .queue))
        case .take(let pickup): .take(pickup, state: state.moved(to: position, waiting: .take))
        case .assistant(let handover): .assistant(handover, state: state.moved(to: position, waiting: .assistant))
        case .voicemail(let voicemail): greet(voicemail, at: position)
        // Once a call is answered it cannot be rejected any more, only ended.
        case .hangup, .reject: .hangup(state.leg)
        case .text, .again, .plan, .conference: nil
        }
    }

    /// Asks for a choice, after a sentence that says why it is asked again.
    func gather(_ menu: Menu, at position: CallPosition, after preface: Speech? = nil) -> CallCommand {
        switch menu.prompt {
        case .say(let speech):
            let words = [preface, speech].compactMap(\.self).map { rendered($0) }.joined(separator: " ")
            let prompt = Speech(words, voice: speech.voice, language: speech.language)
            return .gather(menu, saying: prompt, state: state.moved(to: position, waiting: .menu))
        case .play:
            if let preface { return say(preface, at: position, .preface) }
            return .gather(menu, saying: nil, state: state.moved(to: position, waiting: .menu))
        }
    }

    /// What a caller who has just joined a queue hears first; nil when there is nothing to hear.
    func welcome(to queue: QueueEntry, _ news: QueueNews) -> CallCommand? {
        var sentences: [Speech] = []
        if let position = queue.position, news.position != nil { sentences.append(position) }
        if let wait = queue.wait, news.minutes != nil { sentences.append(wait) }
        if sentences.isEmpty { return music(of: queue) }
        let words = sentences.map { rendered($0, news) }.joined(separator: " ")
        return .speak(
            words,
            voice: sentences[0].voice,
            language: sentences[0].language,
            state: state.moved(to: state.position, waiting: .queue)
        )
    }

    /// The music of a queue; nil when it has none.
    func music(of queue: QueueEntry) -> CallCommand? {
        queue.music.map { .play($0, isEndless: true, state: state.moved(to: state.position, waiting: .queue)) }
    }

    /// A last sentence, after which the call ends.
    func farewell(_ speech: Speech) -> CallCommand { say(speech, at: state.position, .farewell) }

    private func greet(_ voicemail: Voicemail, at position: CallPosition) -> CallCommand {
        switch voicemail.greeting ?? .say(BuiltInSpeech.leaveMessage) {
        case .say(let speech): say(speech, at: position, .greeting)
        case .play(let url): .play(url, state: state.moved(to: position, waiting: .greeting))
        }
    }

    private func say(_ speech: Speech, at position: CallPosition, _ waiting: LegState.Waiting) -> CallCommand {
        .speak(
            rendered(speech),
            voice: speech.voice,
            language: speech.language,
            state: state.moved(to: position, waiting: waiting)
        )
    }

    private func rendered(_ speech: Speech, _ news: QueueNews? = nil) -> String {
        SpokenTemplate.rendered(speech.text, call: state.call, profile: profile, history: history, queue: news)
    }
}
