/// Steps E and F: phrases that convey a wish, and the guards that keep other senses from counting.
struct Grammar {
    let rules: RuleSet
    /// Steps a message may cost: a hundred times what a long ordinary one takes.
    private static let effort = 60_000
    private static let mostWords = 320
    /// Somebody who writes more than this says more than a wish.
    private static let mostSigns = 40

    /// The heaviest finding of all rules.
    func finding(in message: MessageText) -> Finding? {
        let tokens = Array(message.tokens.prefix(Self.mostWords))
        let run = TokenRun(tokens, polite: rules.polite, linking: rules.places["linking"] ?? WordSet([]))
        var effort = Self.effort
        let guarded = guards(in: run, effort: &effort)
        var best: Finding?
        var weight = -1
        for start in tokens.indices where tokens[start].word >= 0 {
            for index in rules.rulesByFirst[tokens[start].word] ?? [] {
                guard rules.rules[index].effect.weight > weight else { continue }
                let end = rules.rules[index].pattern.end(in: run, from: start, effort: &effort)
                guard let end, end > start else { continue }
                let rule = rules.rules[index]
                guard rule.overridesGuards || !guarded.covers(start..<end, for: rule.effect) else { continue }
                guard let finding = rule.finding(isDoubtful: tokens[start..<end].contains(where: \.isDoubtful)) else {
                    continue
                }
                if finding.weight > weight { (best, weight) = (finding, finding.weight) }
            }
        }
        return best
    }

    /// What signs add up to that no rule of word order has found.
    func signs(in message: MessageText) -> Finding? {
        let tokens = Array(message.tokens.prefix(Self.mostSigns))
        var effort = Self.effort
        let guarded = guards(in: TokenRun(tokens, polite: rules.polite), effort: &effort)
        return rules.signs?.finding(in: tokens, covered: guarded.optOut)
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
    private(set) var optOut: [Bool]
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

extension Rule {
    /// What it says when it matches; nil for a guard.
    fileprivate func finding(isDoubtful: Bool) -> Finding? {
        switch effect {
        case .certainOptOut where !isDoubtful:
            Finding(.optOut, isCertain: true, language: language, rule: id)
        case .certainOptOut, .review: Finding(.review, isCertain: false, language: language, rule: id)
        // A sentence is never a certain opt-in.
        case .optIn: Finding(.optIn, isCertain: false, language: language, rule: id)
        case .help: Finding(.help, isCertain: false, language: language, rule: id)
        case .guardsOptOut, .guardsOptIn: nil
        }
    }
}

extension Rule.Effect {
    /// The weight of what it says at most, as in `Finding.weight`.
    fileprivate var weight: Int {
        switch self {
        case .certainOptOut: 5
        case .review: 4
        case .help: 2
        case .optIn: 0
        case .guardsOptOut, .guardsOptIn: -1
        }
    }
}
