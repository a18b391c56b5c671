import Handlers
import Numbering
import Yams

/// Reads one step of a `do:`: a word such as `hangup`, or a mapping with one verb and its options.
struct StepReader {
    let plans: Set<String>

    private static let verbs = [
        "say", "play", "pause", "dial", "enqueue", "voicemail", "plan", "reject", "hangup",
    ]

    /// The step; a fault is reported and is nil.
    func step(_ node: Node, path: String, in parent: Section) -> Step? {
        if case .scalar(let scalar) = node { return word(scalar.string, path: path, line: node.mark?.line, in: parent) }
        let section = parent.reader.section(node, path: path)
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
            return nil
        }
        let step = step(verb: written[0], section)
        section.finish()
        return step
    }

    private func word(_ word: String, path: String, line: Int?, in parent: Section) -> Step? {
        switch word {
        case "hangup": return .hangup
        case "reject": return .reject(busy: false)
        default:
            let hint = Spelling.nearest(to: word, among: ["hangup", "reject"]).map { "did you mean '\($0)'? " } ?? ""
            parent.reader.report(
                "'\(word)' is not a step by itself; \(hint)alone stand hangup and reject, the others take a value, like "
                    + "{ say: Hello. }",
                key: path,
                line: line
            )
            return nil
        }
    }

    private func step(verb: String, _ section: Section) -> Step? {
        switch verb {
        case "say": speech(section, "say").map(Step.say)
        case "play": section.value("play", ConfigurationValues.url).map { .play(url: $0) }
        case "pause": section.value("pause", seconds(1...60)).map { .pause(seconds: $0) }
        case "dial": dialling(section).map(Step.dial)
        case "enqueue":
            section.text("enqueue").map {
                .enqueue(QueueEntry($0, maxWaitSeconds: section.value("max-wait", seconds(1...14_400))))
            }
        case "voicemail": voicemail(section)
        case "plan": section.value("plan", plan).map(Step.plan)
        case "reject": section.value("reject", rejection).map { .reject(busy: $0) }
        default: .hangup
        }
    }

    private func speech(_ section: Section, _ key: String) -> Speech? {
        let voice = section.text("voice")
        let language = section.text("language")
        return section.text(key).map { text in
            for field in SpokenTemplate.unknownFields(in: text) {
                let known = SpokenTemplate.Field.allCases.map(\.rawValue)
                let hint = Spelling.nearest(to: field, among: known).map { "did you mean {\($0)}?" }
                section.report(
                    "{\(field)} is not known; \(hint ?? "known: \(known.joined(separator: ", "))")",
                    at: key
                )
            }
            return Speech(text, voice: voice, language: language)
        }
    }

    private func dialling(_ section: Section) -> Dialling? {
        let targets = section.list("dial") { text in
            guard let target = DialTarget(text) else {
                throw ValueFault(
                    "'\(text)' cannot be dialled; write a number like \"+15551234567\" or sip:desk@example.com"
                )
            }
            return target
        }
        let ring = section.value("ring", default: .inTurn, ConfigurationValues.word(Dialling.Ring.self))
        let timeout = section.value("timeout", default: 30, seconds(5...120))
        let callerID = section.value("caller-id", ConfigurationValues.number)
        return targets.flatMap { Dialling($0, ring: ring, timeoutSeconds: timeout, callerID: callerID) }
    }

    private func voicemail(_ section: Section) -> Step? {
        let greeting = speech(section, "greeting")
        let length = section.value("max-length", default: 180, seconds(1...14_400))
        return section.text("voicemail").map { .voicemail(Voicemail($0, greeting: greeting, maxLengthSeconds: length)) }
    }

    private func seconds(_ range: ClosedRange<Int>) -> (String) throws -> Int {
        { text in
            let seconds = Int(try ConfigurationValues.duration(text).components.seconds)
            guard range.contains(seconds) else {
                throw ValueFault("'\(text)' is out of range; Telnyx takes \(range.lowerBound)s to \(range.upperBound)s")
            }
            return seconds
        }
    }

    private func plan(_ text: String) throws -> String {
        guard plans.contains(text) else {
            let hint = Spelling.nearest(to: text, among: plans).map { "; did you mean '\($0)'?" } ?? ""
            throw ValueFault("there is no plan '\(text)'\(hint)")
        }
        return text
    }

    private func rejection(_ text: String) throws -> Bool {
        switch text {
        case "busy": true
        case "rejected": false
        default: throw ValueFault("'\(text)' is neither busy nor rejected")
        }
    }
}
