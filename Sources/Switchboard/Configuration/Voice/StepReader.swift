import Handlers
import Numbering
import OptOut
import Yams

/// Reads the steps of a `do:`: words such as `hangup`, or mappings with one verb and its options.
struct StepReader {
    let plans: Set<String>
    /// Whether these steps are an option of a menu, which they may repeat.
    var isMenuOption = false
    /// How many menus and overflows are around these steps.
    var depth = 0

    private static let deepest = 5
    private static let words: [String: Step] = [
        "hangup": .hangup, "reject": .reject(busy: false), "repeat": .again,
    ]
    private static let verbs = [
        "say", "play", "pause", "menu", "dial", "enqueue", "queue", "take", "conference", "assistant", "voicemail",
        "text", "plan", "reject", "hangup", "repeat",
    ]

    /// The steps without fault, in order; faults are reported.
    func steps(_ items: [(path: String, node: Node)], in parent: Section) -> [Step] {
        guard depth <= Self.deepest else {
            parent.report("menus stand more than \(Self.deepest) deep; let an option go to a plan instead", at: "")
            return []
        }
        return items.flatMap { steps($0.node, path: $0.path, in: parent) }
    }

    /// What one entry stands for, mostly one step; nothing when it is faulty.
    func steps(_ node: Node, path: String, in parent: Section) -> [Step] {
        if case .scalar(let scalar) = node {
            return word(scalar.string, path: path, line: node.mark?.line, in: parent).map { [$0] } ?? []
        }
        let section = parent.reader.section(node, path: path)
        section.isOne("step")
        let written = section.keys.filter(Self.verbs.contains)
        guard written.count == 1 else {
            let problem =
                written.isEmpty ? "has no verb" : "has more than one verb (\(written.joined(separator: ", ")))"
            let hint = section.keys.lazy.compactMap { Spelling.nearest(to: $0, among: Self.verbs) }.first
            parent.reader.report(
                "\(problem); \(hint.map { "did you mean '\($0)'? " } ?? "")one of: \(Self.verbs.joined(separator: ", "))",
                key: path,
                line: section.line
            )
            return []
        }
        let steps = steps(verb: written[0], section)
        section.finish()
        for difference in steps.flatMap(\.differences) {
            parent.reader.remark(difference, key: section.path(of: written[0]), line: section.line(of: written[0]))
        }
        return steps
    }

    /// Under a menu a reader of its own kind is used, so that `repeat` is known there.
    func deeper(inMenu: Bool) -> StepReader { StepReader(plans: plans, isMenuOption: inMenu, depth: depth + 1) }

    /// A step that is a word of its own; a fault is reported and is nil.
    func word(_ word: String, path: String, line: Int?, in parent: Section) -> Step? {
        if let step = Self.words[word], step != .again || isMenuOption { return step }
        let hint = Spelling.nearest(to: word, among: Self.words.keys).map { "did you mean '\($0)'? " } ?? ""
        let problem =
            word == "repeat"
            ? "repeat stands only in the options of a menu"
            : "'\(word)' is not a step by itself; \(hint)alone stand hangup, reject and, in a menu, repeat; the others take "
                + "a value, like { say: Hello. }"
        parent.reader.report(problem, key: path, line: line)
        return nil
    }

    private func steps(verb: String, _ section: Section) -> [Step] {
        switch verb {
        case "say": speech(section, "say").map { [.say($0)] } ?? []
        case "play": section.value("play", ConfigurationValues.url).map { [.play(url: $0)] } ?? []
        case "pause": section.value("pause", Self.seconds(1...60)).map { [.pause(seconds: $0)] } ?? []
        case "menu": MenuReader(steps: self).menu(section).map { [.menu($0)] } ?? []
        case "dial": dialling(section)
        case "enqueue", "queue": queue(section, verb).map { [.enqueue($0)] } ?? []
        case "take": section.text("take").map { [.take(QueuePickup($0))] } ?? []
        case "conference": conference(section).map { [.conference($0)] } ?? []
        case "assistant": section.text("assistant").map { [.assistant(AssistantHandover($0))] } ?? []
        case "voicemail": voicemail(section).map { [.voicemail($0)] } ?? []
        case "text": text(section).map { [.text($0)] } ?? []
        case "plan": section.value("plan", plan).map { [.plan($0)] } ?? []
        case "reject": section.value("reject", rejection).map { [.reject(busy: $0)] } ?? []
        case "repeat": word("repeat", path: section.path, line: section.line, in: section).map { [$0] } ?? []
        default: [.hangup]
        }
    }

    private func queue(_ section: Section, _ verb: String) -> QueueEntry? {
        let size = section.value("max-size", ConfigurationValues.integer(1...10_000))
        let wait = section.value("max-wait", Self.seconds(1...14_400))
        let music = section.value("music", ConfigurationValues.url)
        let position = announcement(section, "announce-position", standard: BuiltInSpeech.queuePosition, isUsual: true)
        let minutes = announcement(section, "announce-wait", standard: BuiltInSpeech.queueWait, isUsual: false)
        let overflow = deeper(inMenu: false).steps(section.items("overflow"), in: section)
        return section.text(verb).map {
            QueueEntry(
                $0,
                maxSize: size,
                maxWaitSeconds: wait,
                music: music,
                position: position,
                wait: minutes,
                overflow: overflow
            )
        }
    }

    /// `true`, `false`, or the sentence itself.
    private func announcement(_ section: Section, _ key: String, standard: Speech, isUsual: Bool) -> Speech? {
        section.expect("voice", "language")
        // Anything that is no yes or no is a sentence.
        if let text = section.text(key), (try? ConfigurationValues.boolean(text)) == nil { return speech(section, key) }
        let isWanted = section.value(key, default: isUsual, ConfigurationValues.boolean)
        guard isWanted else { return nil }
        return Speech(standard.text, voice: section.text("voice"), language: section.text("language"))
    }

    private func dialling(_ section: Section) -> [Step] {
        let targets = section.list("dial", Self.target)
        let ring = section.value("ring", default: .inTurn, ConfigurationValues.word(Dialling.Ring.self))
        let timeout = section.value("timeout", default: 30, Self.seconds(5...120))
        let callerID = section.value("caller-id", ConfigurationValues.number)
        let accept = section.value("accept", Self.key)
        let whisper = prompt(section, "whisper").map { Whisper($0, acceptKey: accept) }
        if accept != nil, whisper == nil {
            section.report("needs a whisper: that says what the key is for", at: "accept")
        }
        let refusesMachines = section.value("refuse-machines", default: false, ConfigurationValues.boolean)
        let (isRecorded, notice) = recording(section)
        let dialling = targets.flatMap {
            Dialling(
                $0,
                ring: ring,
                timeoutSeconds: timeout,
                callerID: callerID,
                whisper: whisper,
                refusesMachines: refusesMachines,
                isRecorded: isRecorded
            )
        }
        return (notice.map { [.say($0)] } ?? []) + (dialling.map { [.dial($0)] } ?? [])
    }

    /// `record: true`, or the sentence that tells the caller so before anything is recorded.
    private func recording(_ section: Section) -> (Bool, notice: Speech?) {
        // Anything that is no yes or no is a sentence.
        guard let text = section.text("record") else { return (false, nil) }
        if let isWanted = try? ConfigurationValues.boolean(text) { return (isWanted, nil) }
        return (true, speech(section, "record"))
    }

    private func conference(_ section: Section) -> ConferenceRoom? {
        let isMuted = section.value("muted", default: false, ConfigurationValues.boolean)
        let starts = section.value("start-on-enter", default: true, ConfigurationValues.boolean)
        let ends = section.value("end-on-exit", default: false, ConfigurationValues.boolean)
        let size = section.value("max-size", ConfigurationValues.integer(2...250))
        let music = section.value("music", ConfigurationValues.url)
        return section.text("conference").map {
            ConferenceRoom(
                $0,
                isMuted: isMuted,
                startsOnEnter: starts,
                endsOnExit: ends,
                maxParticipants: size,
                music: music
            )
        }
    }

    private func text(_ section: Section) -> CallerText? {
        let sender = section.text("from")
        let purpose = section.value("purpose", default: .informational, Self.purpose)
        return speech(section, "text").map { CallerText($0.text, sender: sender, purpose: purpose) }
    }

    private func voicemail(_ section: Section) -> Voicemail? {
        let greeting = prompt(section, "greeting")
        let length = section.value("max-length", default: 180, Self.seconds(1...14_400))
        return section.text("voicemail").map { Voicemail($0, greeting: greeting, maxLengthSeconds: length) }
    }
}
