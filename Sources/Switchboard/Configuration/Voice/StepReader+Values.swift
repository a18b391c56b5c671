import Handlers
import Numbering
import OptOut
import Yams

extension StepReader {
    /// A sentence with the voice and language written beside it; fields nobody knows are faults.
    func speech(_ section: Section, _ key: String) -> Speech? {
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

    /// A sentence, or `{ play: URL }`.
    func prompt(_ section: Section, _ key: String) -> Prompt? {
        guard let node = section.node(key), case .mapping = node else { return speech(section, key).map(Prompt.say) }
        let inner = section.section(key)
        let url = inner.value("play", ConfigurationValues.url)
        let words = inner.has("say") ? speech(inner, "say") : nil
        inner.expect("say")
        inner.finish()
        if url == nil, words == nil { section.report("needs a sentence, or { play: URL }", at: key) }
        return url.map { .play(url: $0) } ?? words.map(Prompt.say)
    }

    /// The name of a plan there is.
    func plan(_ text: String) throws -> String {
        guard plans.contains(text) else {
            let hint = Spelling.nearest(to: text, among: plans).map { "; did you mean '\($0)'?" } ?? ""
            throw ValueFault("there is no plan '\(text)'\(hint)")
        }
        return text
    }

    func rejection(_ text: String) throws -> Bool {
        switch text {
        case "busy": true
        case "rejected": false
        default: throw ValueFault("'\(text)' is neither busy nor rejected")
        }
    }

    /// Whole seconds within a range, written with their unit.
    static func seconds(_ range: ClosedRange<Int>) -> (String) throws -> Int {
        { text in
            let seconds = Int(try ConfigurationValues.duration(text).components.seconds)
            guard range.contains(seconds) else {
                throw ValueFault("'\(text)' is out of range; Telnyx takes \(range.lowerBound)s to \(range.upperBound)s")
            }
            return seconds
        }
    }

    static func target(_ text: String) throws -> DialTarget {
        guard let target = DialTarget(text) else {
            throw ValueFault(
                "'\(text)' cannot be dialled; write a number like \"+15551234567\", sip:desk@example.com or last-agent"
            )
        }
        return target
    }

    /// A number or a SIP address.
    static func somebody(_ text: String) throws -> DialTarget {
        guard let target = DialTarget(text), target.isSomebody else {
            throw ValueFault(
                "'\(text)' cannot be dialled; write a number like \"+15551234567\" or sip:desk@example.com"
            )
        }
        return target
    }

    /// One key of a telephone.
    static func key(_ text: String) throws -> String {
        guard text.count == 1, text.allSatisfy("0123456789*#".contains) else {
            throw ValueFault("'\(text)' is not a key; write one of 0-9, * and #, in quotes")
        }
        return text
    }

    /// Answers and confirmations belong to messages that came in; a call asks for none of them.
    static func purpose(_ text: String) throws -> SendPurpose {
        let allowed: [SendPurpose] = [.informational, .marketing, .verification]
        guard let purpose = allowed.first(where: { $0.rawValue == text }) else {
            throw ValueFault("'\(text)' is not accepted here; accepted: informational, marketing, verification")
        }
        return purpose
    }
}
