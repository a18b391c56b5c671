/// Writes steps as Call Control commands for one call.
struct StepCommands {
    let state: LegState
    let call: Call
    let profile: CallerProfile?

    /// The commands for one step; what comes after it follows from the event that ends it.
    func commands(for step: Step, at position: CallPosition) -> [CallCommand] {
        switch step {
        case .say(let speech): [say(speech, state: state.moved(to: position, waiting: .speech))]
        case .play(let url): [.play(url, state: state.moved(to: position, waiting: .playback))]
        case .pause(let seconds): [.pause(seconds: seconds, state: state.moved(to: position, waiting: .speech))]
        case .dial(let dialling): [.transfer(dialling, state: state.moved(to: position, waiting: .dial))]
        case .enqueue(let queue): [.enqueue(queue, state: state.moved(to: position, waiting: .queue))]
        case .voicemail(let voicemail):
            [
                say(
                    voicemail.greeting ?? BuiltInSpeech.leaveMessage,
                    state: state.moved(to: position, waiting: .greeting)
                )
            ]
        // Once a call is answered it cannot be rejected any more, only ended.
        case .hangup, .reject, .plan: [.hangup(state.leg)]
        }
    }

    /// A last sentence, after which the call ends.
    func farewell(_ speech: Speech) -> CallCommand {
        say(speech, state: state.moved(to: state.position, waiting: .farewell))
    }

    private func say(_ speech: Speech, state: LegState) -> CallCommand {
        .speak(
            SpokenTemplate.rendered(speech.text, call: call, profile: profile),
            voice: speech.voice,
            language: speech.language,
            state: state
        )
    }
}
