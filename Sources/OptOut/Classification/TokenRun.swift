/// Words in a row, with where sentences end and clauses begin and end.
struct TokenRun {
    let words: [Int32]
    /// For each word, where its sentence ends.
    let sentenceEnd: [Int]
    /// For each word, where its clause ends.
    let clauseEnd: [Int]
    /// For each word, whether a clause begins there, courtesy aside.
    let begins: [Bool]
    /// For each place between words, whether a clause ends there, courtesy aside.
    let ends: [Bool]

    /// The run of a message's words.
    init(_ tokens: [Token], polite: WordSet, linking: WordSet = WordSet([])) {
        words = tokens.map(\.word)
        var sentenceEnd = Array(repeating: tokens.count, count: tokens.count)
        var clauseEnd = sentenceEnd
        var ends = Array(repeating: true, count: tokens.count + 1)
        for index in tokens.indices.reversed().dropFirst() {
            let next = tokens[index + 1]
            clauseEnd[index] = next.clause == tokens[index].clause ? clauseEnd[index + 1] : index + 1
            if next.sentence == tokens[index].sentence {
                sentenceEnd[index] = sentenceEnd[index + 1]
                ends[index + 1] =
                    next.clause != tokens[index].clause || linking.contains(next.word)
                    || (polite.contains(next.word) && ends[index + 2])
            } else {
                sentenceEnd[index] = index + 1
            }
        }
        var begins = Array(repeating: true, count: tokens.count)
        for index in tokens.indices.dropFirst() where tokens[index].clause == tokens[index - 1].clause {
            begins[index] = begins[index - 1] && polite.contains(tokens[index - 1].word)
        }
        self.sentenceEnd = sentenceEnd
        self.clauseEnd = clauseEnd
        self.begins = begins
        self.ends = ends
    }

    /// A run that is one sentence and one clause.
    init(words: [Int32]) {
        self.words = words
        sentenceEnd = Array(repeating: words.count, count: words.count)
        clauseEnd = sentenceEnd
        begins = words.indices.map { $0 == 0 }
        ends = (0...words.count).map { $0 == words.count }
    }
}
