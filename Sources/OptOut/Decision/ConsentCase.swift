import Numbering

/// Everything one decision is made from.
struct ConsentCase {
    let message: InboundMessage
    let classification: Classification
    let history: [ConsentEntry]
    let policy: ConsentPolicy

    var decision: ConsentDecision {
        guard let autoresponse = message.autoresponse, !autoresponse.isEmpty else { return byWords }
        // Telnyx decided and answered: its verdict wins over the words, and we never answer again.
        switch autoresponse.uppercased() {
        case "STOP": return byCarrier(.optOut)
        case "START": return byCarrier(.optIn)
        case "HELP": return byCarrier(.help)
        default: return ConsentDecision(entries: byWords.entries, isFinal: true, reason: "carrier-answered")
        }
    }

    private func byCarrier(_ kind: ConsentKind) -> ConsentDecision {
        let entry = entry(kind, source: .carrier, rule: "telnyx.autoresponse.\(kind.rawValue)")
        return ConsentDecision(entries: [entry], isFinal: true, reason: "carrier-\(kind.word)")
    }

    private var byWords: ConsentDecision {
        switch classification.result {
        case .optOut: return blocking(.optOut)
        case .review: return blocking(.review)
        case .optIn:
            return classification.isCertain ? returning : ConsentDecision(isFinal: false, reason: "doubtful-opt-in")
        case .help:
            let asked = entry(.help, source: .message, rule: classification.rule)
            return ConsentDecision(entries: [asked], answer: .help(language), isFinal: true, reason: "help")
        case .none: return ConsentDecision(isFinal: false, reason: "none")
        }
    }

    private func blocking(_ kind: ConsentKind) -> ConsentDecision {
        let entry = entry(kind, source: .message, rule: classification.rule)
        let wasBlocked = isBlocked(by: history)
        // A STOP older than a START that arrived before it leaves the number free: nothing to confirm.
        let isConfirmed = policy.confirms && !wasBlocked && isBlocked(by: history + [entry]) && !networkAnswers
        let answer: ConsentAnswer = isConfirmed ? .confirmation(language, isDoubtful: kind == .review) : .none
        return ConsentDecision(entries: [entry], answer: answer, isFinal: true, reason: kind.word)
    }

    private var returning: ConsentDecision {
        let entry = entry(.optIn, source: .message, rule: classification.rule)
        let answer: ConsentAnswer = isBlocked(by: history + [entry]) ? .none : .resubscribed(language)
        return ConsentDecision(entries: [entry], answer: answer, isFinal: true, reason: ConsentKind.optIn.word)
    }

    /// Blocked for messages from the sender this one came to.
    private func isBlocked(by entries: [ConsentEntry]) -> Bool {
        ConsentState.folding(entries)
            .block(sender: message.sender, profile: message.profile, programme: policy.programme) != nil
    }

    /// The network answers STOP and ARRET on toll-free numbers itself, and that cannot be turned off.
    private var networkAnswers: Bool {
        let tollFree = ["+1800", "+1833", "+1844", "+1855", "+1866", "+1877", "+1888"]
        let networkWords = ["stop", "arret", "arrêt"]
        let word = message.text.trimmingWhitespace.lowercased()
        return tollFree.contains { message.sender.hasPrefix($0) } && networkWords.contains(word)
    }

    private var language: ConsentLanguage { classification.language ?? .english }

    private func entry(_ kind: ConsentKind, source: ConsentSource, rule: String) -> ConsentEntry {
        let scope: ConsentScope
        switch kind {
        case .optOut: scope = policy.scope(sender: message.sender, profile: message.profile)
        // What may be a wish for anything suppresses everything, until a person has looked.
        case .review: scope = .everything
        case .optIn, .help, .erasure: scope = .of(sender: message.sender, profile: message.profile)
        }
        return ConsentEntry(
            event: message.event,
            number: message.number,
            kind: kind,
            scope: scope,
            source: source,
            sender: message.sender,
            profile: message.profile,
            words: message.text,
            rule: rule,
            ruleVersion: classification.ruleVersion,
            language: classification.language,
            at: message.at,
            recordedAt: message.arrival
        )
    }
}

extension ConsentKind {
    /// The word for it in the decision log.
    fileprivate var word: String {
        switch self {
        case .optOut: "opt-out"
        case .review: "review"
        case .optIn: "opt-in"
        case .help: "help"
        case .erasure: "erasure"
        }
    }
}

extension String {
    fileprivate var trimmingWhitespace: String {
        let tail = drop(while: \.isWhitespace)
        guard let last = tail.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(tail[...last])
    }
}
