/// Steps that speak of what we know of the caller ourselves.
extension Step {
    /// The same with the last agent in the place of the word for it, also in its branches.
    func reaching(_ agent: DialTarget?) -> Step {
        switch self {
        case .dial(let dialling): .dial(dialling.reaching(agent))
        case .menu(let menu): .menu(menu.reaching(agent))
        case .enqueue(let queue): .enqueue(queue.reaching(agent))
        case .say, .play, .pause, .again, .take, .conference, .assistant, .voicemail, .text, .plan, .reject, .hangup:
            self
        }
    }

    /// Whether it, or a step in its branches, rings the last agent.
    var ringsLastAgent: Bool {
        withBranches.contains { step in
            if case .dial(let dialling) = step { dialling.ringsLastAgent } else { false }
        }
    }

    /// Whether it, or a step in its branches, looks at what happened before this call.
    var asksForHistory: Bool {
        withBranches.contains { $0.ringsLastAgent || $0.speech.contains { SpokenTemplate.asksForHistory($0.text) } }
    }

    /// Whether a sentence in it, or in its branches, names how the caller's number is listed.
    var asksForListing: Bool {
        withBranches.contains { $0.speech.contains { SpokenTemplate.names(.callerListedName, in: $0.text) } }
    }

    /// Every sentence of this step alone.
    private var speech: [Speech] {
        switch self {
        case .say(let speech): [speech]
        case .menu(let menu): menu.prompt.speech + [menu.noInput, menu.invalid].compactMap(\.self)
        case .dial(let dialling): dialling.whisper?.prompt.speech ?? []
        case .enqueue(let queue): [queue.position, queue.wait].compactMap(\.self)
        case .voicemail(let voicemail): voicemail.greeting?.speech ?? []
        case .text(let text): [Speech(text.text)]
        case .play, .pause, .again, .take, .conference, .assistant, .plan, .reject, .hangup: []
        }
    }
}

extension Prompt {
    fileprivate var speech: [Speech] {
        if case .say(let speech) = self { [speech] } else { [] }
    }
}

extension Menu {
    fileprivate func reaching(_ agent: DialTarget?) -> Menu {
        Menu(
            prompt,
            options: options.map { Option($0.key, words: $0.words, do: $0.steps.map { $0.reaching(agent) }) },
            timeoutSeconds: timeoutSeconds,
            retries: retries,
            noInput: noInput,
            invalid: invalid
        )
    }
}

extension QueueEntry {
    fileprivate func reaching(_ agent: DialTarget?) -> QueueEntry {
        QueueEntry(
            name,
            maxSize: maxSize,
            maxWaitSeconds: maxWaitSeconds,
            music: music,
            position: position,
            wait: wait,
            overflow: overflow.map { $0.reaching(agent) }
        )
    }
}
