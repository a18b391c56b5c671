/// Steps A, B and D: the whole message is a keyword, or keywords, or one mistyped, courtesy aside.
struct WholeMessage {
    private let tokens: [Token]
    /// The words that are left without courtesy.
    private let core: [Token]
    private let hasBanter: Bool
    private let rules: RuleSet

    init(_ message: MessageText, rules: RuleSet) {
        self.rules = rules
        tokens = message.tokens
        core = tokens.filter { token in
            rules.keywords[token.word] != nil
                || !(rules.polite.contains(token.word) || rules.banter.contains(token.word))
        }
        hasBanter = message.hasLaughter || tokens.contains { rules.banter.contains($0.word) }
    }

    init(_ tokens: [Token], hasBanter: Bool, rules: RuleSet) {
        self.rules = rules
        self.tokens = tokens
        core = tokens.filter { rules.keywords[$0.word] != nil || !rules.polite.contains($0.word) }
        self.hasBanter = hasBanter
    }

    var isOnlyCourtesy: Bool { core.isEmpty }

    var finding: Finding? {
        guard tokens.count <= 24 else { return repeated }
        return keywords ?? phrase(tokens) ?? phrase(core) ?? joined ?? slip
    }

    /// Keywords and nothing else.
    var keywords: Finding? {
        let found = core.compactMap { rules.keywords[$0.word] }
        guard !found.isEmpty, found.count == core.count else { return nil }
        let isDoubtful = core.contains(where: \.isDoubtful) || hasBanter
        if let optOut = found.first(where: { $0.result == .optOut && $0.isCertain })
            ?? found.first(where: { $0.result == .optOut })
        {
            // STOP and START in one message is doubt; a yes before a STOP is not.
            let isMixed = found.contains { $0.result != .optOut && ($0.isCertain || $0.result == .help) }
            return Finding(optOut, isDoubtful: isDoubtful || isMixed)
        }
        guard let first = found.first(where: { $0.result == .help }) ?? found.first else { return nil }
        if first.result == .optIn { return optIn(first, isDoubtful: isDoubtful) }
        return Finding(first, isDoubtful: isDoubtful)
    }

    /// A bare YES is only an opt-in when it is bare; START may have a please beside it and little else.
    private func optIn(_ keyword: Keyword, isDoubtful: Bool) -> Finding? {
        let isBare = tokens.count == 1
        let isPlain = tokens.allSatisfy { rules.keywords[$0.word] != nil || rules.fond.contains($0.word) }
        guard keyword.isCertain ? isPlain && tokens.count <= 8 : isBare else { return nil }
        return Finding(keyword, isDoubtful: isDoubtful)
    }

    private func phrase(_ tokens: [Token]) -> Finding? {
        guard let first = tokens.first, first.word >= 0 else { return nil }
        let run = TokenRun(words: tokens.map(\.word))
        var effort = 2_000
        for index in rules.phrasesByFirst[first.word] ?? [] {
            let phrase = rules.phrases[index]
            guard let end = phrase.pattern.end(in: run, from: 0, effort: &effort), end == tokens.count else { continue }
            return Finding(phrase.keyword, isDoubtful: tokens.contains(where: \.isDoubtful) || hasBanter)
        }
        return nil
    }

    /// `un subscribe`, `st op`: hyphen, space and nothing are the same.
    private var joined: Finding? {
        for words in [core, tokens] where (2...4).contains(words.count) && words.allSatisfy({ $0.text.utf8.count < 12 })
        {
            if let word = rules.vocabulary[words.map(\.text).joined()], let keyword = rules.keywords[word],
                keyword.result == .optOut
            {
                return Finding(keyword, isDoubtful: hasBanter)
            }
        }
        return nil
    }

    /// A lone word that was meant to be a keyword, `opt ouut` too.
    private var slip: Finding? {
        guard core.count <= 2, core.allSatisfy({ $0.reading == nil && !rules.common.contains($0.text) }) else {
            return nil
        }
        return slip(of: core.flatMap { Array($0.text.utf8) })
    }

    private func slip(of letters: [UInt8]) -> Finding? {
        guard (4...20).contains(letters.count) else { return nil }
        var best: Finding?
        for candidate in rules.slips where abs(candidate.letters.count - letters.count) <= 1 {
            guard let keyword = rules.keywords[candidate.word], let slip = Slip.between(letters, candidate.letters)
            else {
                continue
            }
            // A START or HELP must be one slip away and that a plain one; `star` and `hell` are words.
            if keyword.result != .optOut, slip == .doubtful { continue }
            let isDoubtful = slip == .doubtful || keyword.result != .optOut || hasBanter
            let finding = Finding(keyword, isDoubtful: isDoubtful, rule: "slip.\(keyword.language.rawValue)")
            if finding.weight > best?.weight ?? -1 { best = finding }
        }
        return best
    }

    /// A long message of one keyword over and over.
    private var repeated: Finding? {
        core.allSatisfy { rules.keywords[$0.word]?.result == .optOut } ? keywords : nil
    }
}
