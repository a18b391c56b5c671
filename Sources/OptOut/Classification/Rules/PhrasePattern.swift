/// A sequence of word classes, matched against the words of one sentence.
struct PhrasePattern: Sendable {
    enum Part: Sendable {
        /// So many words of a set; `orEnd` when the end of a clause will do instead.
        case words(WordSet, least: Int, most: Int, orEnd: Bool)
        /// Up to so many words, whatever they are.
        case gap(Int)
        /// The end of a clause.
        case end
    }

    /// Must begin a clause.
    let isAnchored: Bool
    let parts: [Part]

    /// The words it can begin with: those of its first part, and of what follows as long as it may be absent; nil when
    /// anything will do.
    var firstWords: WordSet? {
        var first = WordSet([])
        for part in parts {
            guard case .words(let set, let least, _, false) = part else { return nil }
            for word in set.members { first.insert(word) }
            if least > 0 { return first }
        }
        return nil
    }

    /// Where a match that begins at `start` ends; nil when there is none or the effort is spent.
    func end(in run: TokenRun, from start: Int, staysInClause: Bool = false, effort: inout Int) -> Int? {
        if isAnchored, !run.begins[start] { return nil }
        let limit = staysInClause ? run.clauseEnd[start] : run.sentenceEnd[start]
        return end(of: 0, in: run, at: start, limit: limit, effort: &effort)
    }

    private func end(of part: Int, in run: TokenRun, at position: Int, limit: Int, effort: inout Int) -> Int? {
        guard part < parts.count else { return position }
        effort -= 1
        guard effort > 0 else { return nil }
        switch parts[part] {
        case .end:
            return run.ends[position] ? end(of: part + 1, in: run, at: position, limit: limit, effort: &effort) : nil
        case .gap(let most):
            for skipped in 0...min(most, limit - position) {
                if let end = end(of: part + 1, in: run, at: position + skipped, limit: limit, effort: &effort) {
                    return end
                }
            }
            return nil
        case .words(let set, let least, let most, let orEnd):
            var count = 0
            while count < most, position + count < limit, set.contains(run.words[position + count]) { count += 1 }
            while count >= least {
                if let end = end(of: part + 1, in: run, at: position + count, limit: limit, effort: &effort) {
                    return end
                }
                count -= 1
            }
            guard orEnd, run.ends[position] else { return nil }
            return end(of: part + 1, in: run, at: position, limit: limit, effort: &effort)
        }
    }
}
