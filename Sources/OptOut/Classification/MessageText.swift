/// A message as the rules read it: its own words, cut into clauses and sentences, spelling mended.
struct MessageText {
    private(set) var tokens: [Token]
    /// Sentences that end with a question mark.
    let questions: Set<Int>
    /// Sentences that end with an exclamation mark.
    let exclamations: Set<Int>
    let hasStopEmoji: Bool
    let hasLaughter: Bool

    init(_ text: String, rules: RuleSet) {
        let tokenizer = Tokenizer(SymbolReader.symbols(of: text))
        questions = tokenizer.questions
        exclamations = tokenizer.exclamations
        hasStopEmoji = tokenizer.hasStopEmoji
        hasLaughter = tokenizer.hasLaughter
        tokens = Self.ownWords(tokenizer)
        joinSpelledOut(rules)
        for index in tokens.indices { WordReading.resolve(&tokens[index], rules: rules) }
        joinDotted(rules)
        readNames(rules)
        joinPairs(rules)
    }

    /// Leaves out what the sender did not write now: quoted lines and earlier messages, signatures, quotations.
    private static func ownWords(_ tokenizer: Tokenizer) -> [Token] {
        var lastLine = Int.max
        // `>stop` and nothing else quotes nobody.
        let isAllQuoted = tokenizer.tokens.allSatisfy { tokenizer.quotedLines.contains($0.line) }
        var dropped = isAllQuoted ? [] : tokenizer.quotedLines
        let first = tokenizer.tokens.first { !dropped.contains($0.line) }?.line ?? 0
        for line in tokenizer.ruledLines where line > first { lastLine = min(lastLine, line) }
        var start = tokenizer.tokens.startIndex
        while start < tokenizer.tokens.endIndex {
            let line = tokenizer.tokens[start].line
            let end = tokenizer.tokens[start...].firstIndex { $0.line != line } ?? tokenizer.tokens.endIndex
            switch Footer(tokenizer.tokens[start..<end].map(\.text)) {
            case .device: dropped.insert(line)
            case .earlierMessage where line > first: lastLine = min(lastLine, line)
            case .earlierMessage, nil: break
            }
            start = end
        }
        let own = tokenizer.tokens.filter { $0.line < lastLine && !dropped.contains($0.line) }
        return withoutQuotations(own)
    }

    private static func withoutQuotations(_ tokens: [Token]) -> [Token] {
        var lengths: [Int: Int] = [:]
        for token in tokens where token.quote > 0 { lengths[token.quote, default: 0] += 1 }
        let isAllQuoted = lengths.values.reduce(0, +) == tokens.count
        return isAllQuoted ? tokens : tokens.filter { lengths[$0.quote, default: 0] < 2 }
    }

    /// `Do. Not. Text. Me.`: three and more sentences of one word each are one sentence, unless one of them is a keyword.
    private mutating func joinDotted(_ rules: RuleSet) {
        var run = tokens.startIndex..<tokens.startIndex
        for index in tokens.indices {
            let isAlone =
                (index == 0 || tokens[index - 1].sentence != tokens[index].sentence)
                && (index + 1 == tokens.count || tokens[index + 1].sentence != tokens[index].sentence)
            guard isAlone, rules.keywords[tokens[index].word] == nil else {
                join(run)
                run = index + 1..<index + 1
                continue
            }
            run = run.lowerBound..<index + 1
        }
        join(run)
    }

    private mutating func join(_ run: Range<Int>) {
        guard run.count > 2, let first = run.first else { return }
        for index in run {
            (tokens[index].sentence, tokens[index].clause) = (tokens[first].sentence, tokens[first].clause)
        }
    }

    /// `s t o p` and `S.T.O.P.`: three or more single letters that spell a word of the vocabulary.
    private mutating func joinSpelledOut(_ rules: RuleSet) {
        var index = 0
        while index < tokens.count {
            let end = tokens[index...].firstIndex { $0.text.utf8.count > 1 } ?? tokens.count
            if end - index >= 3, end - index <= 16 {
                let letters = tokens[index..<end]
                let word = letters.map { $0.reading ?? $0.text }.joined()
                if let number = rules.vocabulary[word], rules.keywords[number] != nil {
                    var joined = Token(
                        text: word,
                        reading: letters.contains { $0.reading != nil } ? word : nil,
                        sentence: tokens[end - 1].sentence,
                        clause: tokens[end - 1].clause,
                        line: tokens[index].line,
                        quote: tokens[index].quote,
                        isUpper: letters.allSatisfy(\.isUpper),
                        isCapitalized: false,
                        isHyphenated: false
                    )
                    joined.isDoubtful = joined.reading != nil
                    tokens.replaceSubrange(index..<end, with: [joined])
                    index += 1
                    continue
                }
            }
            index = max(end, index + 1)
        }
    }

    /// A word we do not know, with a capital inside a sentence, is taken for a name.
    private mutating func readNames(_ rules: RuleSet) {
        guard let name = rules.vocabulary[RuleSet.name] else { return }
        for index in tokens.indices.dropFirst() where tokens[index].word < 0 && tokens[index].isCapitalized {
            if tokens[index].sentence == tokens[index - 1].sentence { tokens[index].word = name }
        }
    }

    /// `do not` and `opt-out` are one word each.
    private mutating func joinPairs(_ rules: RuleSet) {
        var joined: [Token] = []
        joined.reserveCapacity(tokens.count)
        for token in tokens {
            if let last = joined.last, last.sentence == token.sentence, last.word >= 0, token.word >= 0,
                let word = rules.joins[RuleSet.joinKey(last.word, token.word)]
            {
                joined[joined.count - 1].word = word
                joined[joined.count - 1].isDoubtful = last.isDoubtful || token.isDoubtful
            } else {
                joined.append(token)
            }
        }
        tokens = joined
    }
}
