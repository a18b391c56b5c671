import Numbering
import TeXML

/// Writes steps as TeXML verbs for one call.
struct StepVerbs {
    /// A part of a document, and the texts its steps ask for.
    struct Passage {
        var verbs: [any Verb] = []
        var texts: [StepText] = []
        /// The queue one of our own takes a caller from at its end.
        var queueTurn: QueueTurn?
    }

    let links: CallbackLinks
    let call: Call
    let profile: CallerProfile?
    var history = CallerHistory()

    /// The verbs from a position to the first step that waits for somebody, or to the end of the call.
    func passage(of steps: [Step], from position: CallPosition) -> Passage {
        var passage = Passage()
        let list = position.step.list(in: steps) ?? []
        var position = position
        var last: Step?
        while list.indices.contains(position.step.index) {
            let step = list[position.step.index]
            if case .again = step { return passage + menuAgain(of: steps, from: position) }
            if case .text(let text) = step {
                passage.texts += [StepText(text, at: position, call: call, profile: profile, history: history)]
                    .compactMap(\.self)
            }
            last = step
            // Nobody to ring: the caller has talked to nobody yet.
            if case .dial(let dialling) = step, dialling.somebody(from: 0) == nil {
                position = position.following
                continue
            }
            if case .take(let pickup) = step { passage.queueTurn = QueueTurn(pickup.queue, .agentTakes) }
            passage.verbs += verbs(for: step, at: position)
            if step.handsOver || step.isFinal { return passage }
            position = position.following
        }
        if let word = last?.lastWord { passage.verbs.append(say(word)) }
        passage.verbs.append(Hangup())
        return passage
    }

    /// A menu, after a sentence that says why it is heard again.
    func menu(_ menu: Menu, at position: CallPosition, after preface: Speech? = nil) -> [any Verb] {
        let action = links.address(of: .menu, at: position)
        let language = if case .say(let speech) = menu.prompt { speech.language } else { String?.none }
        let gather = Gather(
            input: menu.listens ? .dtmfAndSpeech : .dtmf,
            action: action,
            timeout: .seconds(menu.timeoutSeconds),
            numDigits: menu.hasEvenKeys ? menu.longestKey : nil,
            hints: menu.listens ? menu.options.flatMap(\.words).joined(separator: ", ") : nil,
            finishOnKey: menu.usesPound ? "" : nil,
            language: menu.listens ? language.map(LanguageTag.init(rawValue:)) : nil,
            maxDigits: menu.hasEvenKeys ? nil : menu.longestKey
        ) {
            if let preface { say(preface) }
            spoken(menu.prompt)
        }
        // Silence may end the gathering without a request: the next verb asks in its place.
        return [gather, Redirect(action)]
    }

    /// What somebody who picks up hears; only gathering and hanging up may stand there.
    func whisper(_ whisper: Whisper, at position: CallPosition) -> [any Verb] {
        guard whisper.acceptKey != nil else {
            return [Gather(timeout: .seconds(1), numDigits: 1) { spoken(whisper.prompt) }]
        }
        let action = links.address(of: .accept, at: position, with: parties)
        return [Gather(action: action, timeout: .seconds(10), numDigits: 1) { spoken(whisper.prompt) }, Hangup()]
    }

    /// What a caller in a queue hears; asked for again when it ends, knowing what has been said.
    func waiting(in queue: QueueEntry, at position: CallPosition, _ moment: QueueMoment) -> [any Verb] {
        let news = moment.news.improvement(
            on: QueueNews(
                position: queue.position == nil ? 0 : moment.told.position,
                minutes: queue.wait == nil ? 0 : moment.told.minutes
            )
        )
        var verbs: [any Verb] = []
        if let speech = queue.position, news.position != nil { verbs.append(say(speech, news)) }
        if let speech = queue.wait, news.minutes != nil { verbs.append(say(speech, news)) }
        if let music = queue.music {
            verbs.append(Play(WebAddress(music), continueOnError: true))
        } else {
            if verbs.isEmpty || moment.told == QueueNews() { verbs.append(say(BuiltInSpeech.pleaseHold)) }
            verbs.append(Pause(length: .seconds(Self.holdSeconds(queue, waited: moment.waitedSeconds))))
        }
        let told = moment.told.after(hearing: news)
        verbs.append(Redirect(links.address(of: .wait, at: position, with: [("told", told.description)])))
        return verbs
    }

    /// A sentence with its fields filled in.
    func say(_ speech: Speech, _ news: QueueNews? = nil) -> Say {
        let text = SpokenTemplate.rendered(speech.text, call: call, profile: profile, history: history, queue: news)
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

    /// The silence between two looks at the clock, never past the end of the wait.
    private static func holdSeconds(_ queue: QueueEntry, waited: Int?) -> Int {
        guard let limit = queue.maxWaitSeconds, let waited else { return 30 }
        return min(max(limit - waited, 1), 30)
    }

    /// What a callback on another leg could not know by itself.
    private var parties: [(name: String, value: String)] { [("from", call.from.text), ("to", call.to.text)] }

    private func spoken(_ prompt: Prompt) -> any GatherContent {
        switch prompt {
        case .say(let speech): say(speech)
        case .play(let url): Play(WebAddress(url), continueOnError: true)
        }
    }

    private func heard(_ prompt: Prompt) -> any Verb {
        switch prompt {
        case .say(let speech): say(speech)
        case .play(let url): Play(WebAddress(url), continueOnError: true)
        }
    }

    private func verbs(for step: Step, at position: CallPosition) -> [any Verb] {
        switch step {
        case .say(let speech): [say(speech)]
        case .play(let url): [Play(WebAddress(url), continueOnError: true)]
        case .pause(let seconds): [Pause(length: .seconds(min(max(seconds, 1), 180)))]
        case .menu(let menu): self.menu(menu, at: position)
        case .dial(let dialling): [dial(dialling, at: position)]
        case .enqueue(let queue): [enqueue(queue, at: position)]
        case .take(let pickup): [Dial(action: links.address(of: .dial, at: position)) { Queue(pickup.queue) }]
        case .conference(let room): [conference(room, at: position)]
        case .assistant(let handover):
            [Connect(action: links.address(of: .assistant, at: position)) { AIAssistant(id: handover.id) }]
        case .voicemail(let voicemail): record(voicemail, at: position)
        case .plan(let plan): handingOn(to: plan, from: position)
        case .reject(let busy): [Reject(reason: busy ? .busy : .rejected)]
        case .hangup: [Hangup()]
        case .text, .again: []
        }
    }

    private func dial(_ dialling: Dialling, at position: CallPosition) -> Dial {
        let targets = dialling.targets.filter(\.isSomebody)
        return Dial(
            callerID: dialling.callerID.map { TelephoneNumber($0.e164) },
            timeout: .seconds(dialling.timeoutSeconds),
            action: links.address(of: .dial, at: position),
            record: dialling.isRecorded ? .recordFromAnswer : nil,
            recordingStatusCallback: dialling.isRecorded
                ? links.address(of: .recording, at: position, with: parties) : nil,
            sequential: dialling.ring == .inTurn && targets.count > 1 ? true : nil
        ) {
            targets.compactMap { leg(to: $0, of: dialling, at: position) }
        }
    }

    private func leg(to target: DialTarget, of dialling: Dialling, at position: CallPosition) -> (any DialLeg)? {
        let url = dialling.whisper.map { _ in links.address(of: .whisper, at: position, with: parties) }
        let detection: MachineDetection? = dialling.refusesMachines ? .enable : nil
        let machine =
            dialling.refusesMachines ? links.address(of: .machine, at: position, with: parties) : nil
        return switch target {
        case .number(let number):
            Number(
                TelephoneNumber(number.e164),
                url: url,
                machineDetection: detection,
                amdStatusCallback: machine
            )
        case .sip(let address):
            Sip(SIPURI(address), url: url, machineDetection: detection, amdStatusCallback: machine)
        case .lastAgent: nil
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

    private func conference(_ room: ConferenceRoom, at position: CallPosition) -> Dial {
        Dial(action: links.address(of: .dial, at: position)) {
            Conference(
                room.name,
                muted: room.isMuted ? true : nil,
                startConferenceOnEnter: room.startsOnEnter ? nil : false,
                endConferenceOnExit: room.endsOnExit ? true : nil,
                maxParticipants: room.maxParticipants,
                waitURL: room.music.map { WebAddress($0) }
            )
        }
    }

    private func record(_ voicemail: Voicemail, at position: CallPosition) -> [any Verb] {
        [
            heard(voicemail.greeting ?? .say(BuiltInSpeech.leaveMessage)),
            Record(
                action: links.address(of: .voicemail, at: position),
                finishOnKey: "#",
                maxLength: .seconds(voicemail.maxLengthSeconds),
                playBeep: true,
                channels: .single,
                recordingStatusCallback: links.address(
                    of: .recording,
                    at: position,
                    with: parties + [("box", voicemail.box)]
                )
            ),
        ]
    }

    /// Plans that hand a call back and forth are stopped where the next request would be refused anyway.
    private func handingOn(to plan: String, from position: CallPosition) -> [any Verb] {
        guard position.attempt < CallPosition.attemptLimit else { return [say(BuiltInSpeech.unavailable), Hangup()] }
        return [Redirect(links.address(enteringPlan: plan, attempt: position.attempt + 1))]
    }

    /// The menu an option stands in, once more; a caller who goes round for ever gets what follows it.
    private func menuAgain(of steps: [Step], from position: CallPosition) -> Passage {
        guard let owner = position.step.owner, case .menu(let menu)? = owner.step(in: steps) else {
            return Passage(verbs: [Hangup()])
        }
        guard let again = position.again(step: owner, missed: false) else {
            return passage(of: steps, from: position.at(step: owner.following))
        }
        return Passage(verbs: self.menu(menu, at: again))
    }
}

extension StepVerbs.Passage {
    fileprivate static func + (first: Self, second: Self) -> Self {
        Self(
            verbs: first.verbs + second.verbs,
            texts: first.texts + second.texts,
            queueTurn: second.queueTurn ?? first.queueTurn
        )
    }
}
