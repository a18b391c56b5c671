/// Step C: a keyword that stands alone as the first line or sentence, and the doubtful places it may stand in.
struct LeadingKeyword {
    private let message: MessageText
    private let rules: RuleSet
    private let plain: WordSet
    private let strong: WordSet
    private let before: WordSet

    init(_ message: MessageText, rules: RuleSet) {
        self.message = message
        self.rules = rules
        plain = Self.words("plain", rules)
        strong = Self.words("strong", rules)
        before = Self.words("before", rules)
    }

    private static func words(_ place: String, _ rules: RuleSet) -> WordSet { rules.places[place] ?? WordSet([]) }

    var finding: Finding? {
        guard message.tokens.contains(where: { rules.keywords[$0.word]?.result == .optOut }) else { return nil }
        return firstSentence ?? firstClause ?? shoutedFirst ?? laterSentence ?? lastClause ?? lastWord
    }

    /// The first sentence alone: `STOP. Also did you get my payment?`.
    ///
    /// `Stop! You make me blush` is how people chat: an exclamation in small letters with more to say leaves doubt.
    private var firstSentence: Finding? {
        guard let first = sentences.first, first.count < message.tokens.count else { return nil }
        let isAsked = message.questions.contains(first.first?.sentence ?? -1)
        let isExclaimed = message.exclamations.contains(first.first?.sentence ?? -1)
        let isChat = isExclaimed && !first.allSatisfy(\.isUpper) && message.tokens.last?.line == first.first?.line
        let isDoubtful = isAsked || isChat || message.hasLaughter || hasBanter
        guard let found = optOut(first, isDoubtful: isDoubtful) else { return nil }
        return renamed(found, "first-sentence")
    }

    /// `STOP, we moved`: certain when shouted or unmistakable, else doubtful.
    private var firstClause: Finding? {
        guard let first = message.tokens.first else { return nil }
        let clause = message.tokens.prefix { $0.sentence == first.sentence && $0.clause == first.clause }
        guard clause.count < message.tokens.count else { return nil }
        let isPlain = clause.contains {
            plain.contains($0.word) || ($0.isUpper && !isShouting && strong.contains($0.word))
        }
        let isSigned = message.tokens.count - clause.count <= 2 && message.tokens[clause.count].line > first.line
        guard clause.contains(where: { strong.contains($0.word) }) else { return nil }
        let isAsked = message.questions.contains(first.sentence)
        guard let found = optOut(Array(clause), isDoubtful: !(isPlain || isSigned) || isAsked || message.hasLaughter)
        else {
            return nil
        }
        return renamed(found, "first-clause")
    }

    /// `STOP I am not interested`: the one word in capitals.
    private var shoutedFirst: Finding? {
        guard let first = message.tokens.first, first.isUpper, !isShouting, strong.contains(first.word),
            message.tokens.count > 1, let keyword = rules.keywords[first.word], !first.isDoubtful
        else { return nil }
        let next = message.tokens[1]
        if next.isHyphenated || Self.words("behind", rules).contains(next.word) { return nil }
        return Finding(keyword, isDoubtful: true, rule: "\(keyword.id).shouted")
    }

    /// A later sentence alone, as in `We have moved. Stop.`.
    private var laterSentence: Finding? {
        for sentence in sentences.dropFirst() where sentence.contains(where: { strong.contains($0.word) }) {
            if let found = optOut(sentence, isDoubtful: true) { return renamed(found, "later-sentence") }
        }
        return nil
    }

    /// `ok I get it, stop`: the last clause of a short message, alone.
    private var lastClause: Finding? {
        guard let last = message.tokens.last, message.tokens.count <= 14 else { return nil }
        let clause = message.tokens.suffix(message.tokens.reversed().prefix { $0.clause == last.clause }.count)
        guard clause.count < message.tokens.count,
            clause.contains(where: { strong.contains($0.word) || rules.keywords[$0.word]?.id == "word.en.remove" })
        else { return nil }
        return optOut(Array(clause), isDoubtful: true).map { renamed($0, "last-clause") }
    }

    /// `we moved so please unsubscribe`, `no thanks STOP`.
    private var lastWord: Finding? {
        let core = message.tokens.filter { !rules.polite.contains($0.word) }
        guard let last = core.last, core.count > 1, core.count <= 14, !last.isHyphenated,
            let keyword = rules.keywords[last.word],
            !message.questions.contains(last.sentence)
        else { return nil }
        let isPlain = plain.contains(last.word)
        let isShouted = last.isUpper && !isShouting && strong.contains(last.word)
        let place = message.tokens.lastIndex { !rules.polite.contains($0.word) } ?? 0
        if let first = message.tokens.first(where: { $0.sentence == last.sentence }),
            Self.words("asking", rules).contains(first.word)
        {
            return nil
        }
        guard let previous = message.tokens[..<place].last, !before.contains(previous.word) else { return nil }
        let negations = Self.words("negation", rules)
        guard !core.dropLast().suffix(3).contains(where: { negations.contains($0.word) }) else { return nil }
        // A bare small `stop` at the end counts only in a few words none of which gives it another sense.
        let isShort =
            keyword.id == "word.en.stop" && message.tokens.count <= 5 && previous.word >= 0
            && !Self.words("before-last", rules).contains(previous.word)
        guard isPlain || isShouted || isShort else { return nil }
        return Finding(keyword, isDoubtful: true, rule: "\(keyword.id).last")
    }

    private var hasBanter: Bool { message.tokens.contains { rules.banter.contains($0.word) } }

    /// Everything is in capitals, so that capitals mean nothing.
    private var isShouting: Bool { message.tokens.count(where: { !$0.isUpper }) * 2 < message.tokens.count }

    private var sentences: [[Token]] {
        var sentences: [[Token]] = []
        for token in message.tokens {
            if sentences.last?.last?.sentence == token.sentence {
                sentences[sentences.count - 1].append(token)
            } else {
                sentences.append([token])
            }
        }
        return sentences
    }

    private func optOut(_ tokens: [Token], isDoubtful: Bool) -> Finding? {
        guard tokens.count <= 8 else { return nil }
        let found = WholeMessage(tokens, hasBanter: isDoubtful, rules: rules).keywords
        return found?.result == .optOut || found?.result == .review ? found : nil
    }

    private func renamed(_ finding: Finding, _ place: String) -> Finding {
        Finding(
            finding.result,
            isCertain: finding.isCertain,
            language: finding.language,
            rule: "\(finding.rule).\(place)"
        )
    }
}
