/// Steps E and F: phrases that convey a wish, and the guards that keep other senses from counting.
struct Grammar {
    let rules: RuleSet
    /// Steps a message may cost: a hundred times what a long ordinary one takes.
    private static let effort = 60_000
    private static let mostWords = 320

    func finding(in message: MessageText) -> Finding? {
        let tokens = Array(message.tokens.prefix(Self.mostWords))
        let run = TokenRun(tokens, polite: rules.polite)
        var effort = Self.effort
        let guarded = guards(in: run, effort: &effort)
        var best: Finding?
        for start in tokens.indices where tokens[start].word >= 0 {
            for index in rules.rulesByFirst[tokens[start].word] ?? [] {
                let rule = rules.rules[index]
                guard let finding = rule.finding else { continue }
                guard finding.weight > best?.weight ?? -1 else { continue }
                guard let end = rule.pattern.end(in: run, from: start, effort: &effort), end > start else { continue }
                guard rule.overridesGuards || !guarded.covers(start..<end, for: rule.effect) else { continue }
                let isDoubtful = tokens[start..<end].contains(where: \.isDoubtful)
                let found = isDoubtful ? finding.doubted : finding
                if found.weight > best?.weight ?? -1 { best = found }
            }
        }
        return best
    }

    private func guards(in run: TokenRun, effort: inout Int) -> Guarded {
        var guarded = Guarded(count: run.words.count)
        for start in run.words.indices where run.words[start] >= 0 {
            for index in rules.guardsByFirst[run.words[start]] ?? [] {
                let rule = rules.guards[index]
                let end = rule.pattern.end(
                    in: run,
                    from: start,
                    staysInClause: !rule.overridesGuards,
                    effort: &effort
                )
                guard let end, end > start else { continue }
                guarded.cover(start..<end, by: rule.effect)
            }
        }
        return guarded
    }
}

/// The words guards cover.
private struct Guarded {
    private var optOut: [Bool]
    private var optIn: [Bool]

    init(count: Int) {
        optOut = Array(repeating: false, count: count)
        optIn = optOut
    }

    mutating func cover(_ range: Range<Int>, by effect: Rule.Effect) {
        for index in range {
            if effect == .guardsOptIn { optIn[index] = true } else { optOut[index] = true }
        }
    }

    func covers(_ range: Range<Int>, for effect: Rule.Effect) -> Bool {
        switch effect {
        case .certainOptOut, .review: optOut[range].contains(true)
        case .optIn: optIn[range].contains(true)
        case .help, .guardsOptIn, .guardsOptOut: false
        }
    }
}

extension Finding {
    fileprivate var doubted: Finding {
        Finding(result == .optOut ? .review : result, isCertain: false, language: language, rule: rule)
    }
}

extension Rule {
    /// What it says when it matches without doubt; nil for a guard.
    fileprivate var finding: Finding? {
        switch effect {
        case .certainOptOut: Finding(.optOut, isCertain: true, language: language, rule: id)
        case .review: Finding(.review, isCertain: false, language: language, rule: id)
        // A sentence is never a certain opt-in.
        case .optIn: Finding(.optIn, isCertain: false, language: language, rule: id)
        case .help: Finding(.help, isCertain: false, language: language, rule: id)
        case .guardsOptOut, .guardsOptIn: nil
        }
    }
}
