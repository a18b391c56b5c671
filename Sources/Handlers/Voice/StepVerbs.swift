import Numbering
import TeXML

/// Writes steps as TeXML verbs for one call.
struct StepVerbs {
    let links: CallbackLinks
    let call: Call
    let profile: CallerProfile?

    /// The verbs from a position to the first step that waits for somebody, or to the end of the call.
    func verbs(for steps: [Step], from position: CallPosition) -> [any Verb] {
        var verbs: [any Verb] = []
        for index in steps.indices.dropFirst(position.step) {
            let step = steps[index]
            verbs += self.verbs(for: step, at: position.at(step: index))
            if step.handsOver || step.isFinal { return verbs }
        }
        verbs.append(Hangup())
        return verbs
    }

    /// A sentence with its fields filled in.
    func say(_ speech: Speech) -> Say {
        let text = SpokenTemplate.rendered(speech.text, call: call, profile: profile)
        return Self.say(text, voice: speech.voice, language: speech.language)
    }

    /// A sentence as it stands.
    ///
    /// Only `alice` of the basic voices listens to a language.
    static func say(_ text: String, voice: String? = nil, language: String? = nil) -> Say {
        let basic: VoiceName = language == nil ? .woman : .alice
        return Say(
            SafeText(callerSupplied: text, sanitizer: TextSanitizer(maxCharacters: 4000)),
            voice: voice.map(VoiceName.init(rawValue:)) ?? basic,
            language: language.map(LanguageTag.init(rawValue:))
        )
    }

    /// What a caller in a queue hears; asked for again when it ends.
    static func waiting(place: Int?) -> [any Verb] {
        let words =
            place.map { "You are number \($0) in line. Please hold." } ?? "Please hold. Somebody will be with you."
        return [say(words), Pause(length: .seconds(30))]
    }

    private func verbs(for step: Step, at position: CallPosition) -> [any Verb] {
        switch step {
        case .say(let speech): [say(speech)]
        case .play(let url): [Play(WebAddress(url), continueOnError: true)]
        case .pause(let seconds): [Pause(length: .seconds(min(max(seconds, 1), 180)))]
        case .dial(let dialling): [dial(dialling, action: links.address(of: .dial, at: position))]
        case .enqueue(let queue): [enqueue(queue, at: position)]
        case .voicemail(let voicemail): record(voicemail, at: position)
        case .plan(let plan): handingOn(to: plan, from: position)
        case .reject(let busy): [Reject(reason: busy ? .busy : .rejected)]
        case .hangup: [Hangup()]
        }
    }

    private func dial(_ dialling: Dialling, action: WebAddress) -> Dial {
        Dial(
            callerID: dialling.callerID.map { TelephoneNumber($0.e164) },
            timeout: .seconds(dialling.timeoutSeconds),
            action: action,
            sequential: dialling.ring == .inTurn && dialling.targets.count > 1 ? true : nil
        ) {
            dialling.targets.map { target -> any DialLeg in
                switch target {
                case .number(let number): Number(TelephoneNumber(number.e164))
                case .sip(let address): Sip(SIPURI(address))
                }
            }
        }
    }

    private func enqueue(_ queue: QueueEntry, at position: CallPosition) -> Enqueue {
        Enqueue(
            queue.name,
            action: links.address(of: .queue, at: position),
            waitURL: links.address(of: .wait, at: position),
            maxWaitTime: queue.maxWaitSeconds.map { .seconds($0) }
        )
    }

    private func record(_ voicemail: Voicemail, at position: CallPosition) -> [any Verb] {
        [
            say(voicemail.greeting ?? BuiltInSpeech.leaveMessage),
            Record(
                action: links.address(of: .voicemail, at: position),
                finishOnKey: "#",
                maxLength: .seconds(voicemail.maxLengthSeconds),
                playBeep: true,
                channels: .single,
                recordingStatusCallback: links.address(of: .recording, at: position)
            ),
        ]
    }

    /// Plans that hand a call back and forth are stopped where the next request would be refused anyway.
    private func handingOn(to plan: String, from position: CallPosition) -> [any Verb] {
        guard position.attempt < CallPosition.attemptLimit else { return [say(BuiltInSpeech.unavailable), Hangup()] }
        return [Redirect(links.address(enteringPlan: plan, attempt: position.attempt + 1))]
    }
}
