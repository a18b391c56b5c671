/// Finds the word of the vocabulary that a token means.
enum WordReading {
    static func resolve(_ token: inout Token, rules: RuleSet) {
        if known(token.text, &token, rules) { return }
        if let reading = token.reading { return resolve(&token, reading: reading, rules: rules) }
        if let squeezed = squeezed(token.text) {
            for text in squeezed where known(text, &token, rules) { return }
        }
        // `textin`, `botherin`.
        if token.text.hasSuffix("in"), token.text.utf8.count > 4, known(token.text + "g", &token, rules) { return }
        guard token.text.utf8.count >= 5, !rules.common.contains(token.text) else { return mendStop(&token, rules) }
        let letters = Array(token.text.utf8)
        if let word = rules.sounds[Sound.of(letters)], word >= 0 {
            token.word = word
            return
        }
        if let mended = mended(letters, rules) {
            (token.word, token.isDoubtful) = mended
            return
        }
        if ["unsub", "unsus", "unscr"].contains(where: token.text.hasPrefix), !rules.common.contains(token.text) {
            token.word = rules.vocabulary["unsubscribe"] ?? -1
            token.isDoubtful = true
        } else {
            mendStop(&token, rules)
        }
    }

    private static func known(_ text: String, _ token: inout Token, _ rules: RuleSet) -> Bool {
        if let spelling = rules.spellings[text] {
            token.word = spelling.word
            token.isDoubtful = token.isDoubtful || spelling.isDoubtful
            return true
        }
        guard let word = rules.vocabulary[text] else { return false }
        token.word = word
        return true
    }

    /// Look-alikes and digits count only when they spell a word we know, and then with doubt; stars between the letters of
    /// one are only emphasis.
    private static func resolve(_ token: inout Token, reading: String, rules: RuleSet) {
        if reading.utf8.contains(0x2A) || reading.utf8.contains(0x23) {
            let bare = reading.filter { $0 != "*" && $0 != "#" }
            if let word = rules.vocabulary[bare], rules.keywords[word] != nil {
                token.word = word
            } else if let word = masked(Array(reading.utf8), rules) {
                token.word = word
                token.isDoubtful = true
            } else {
                token.word = rules.vocabulary[RuleSet.mask] ?? -1
            }
            return
        }
        let bare = token.text.prefix { !("0"..."9").contains($0) }
        guard known(reading, &token, rules) || isKeyword(String(bare), &token, rules) else { return }
        token.isDoubtful = true
    }

    private static func isKeyword(_ text: String, _ token: inout Token, _ rules: RuleSet) -> Bool {
        guard let word = rules.vocabulary[text], rules.keywords[word]?.isCertain == true else { return false }
        token.word = word
        return true
    }

    /// `st*p`: a keyword with letters masked, at least half of them standing.
    private static func masked(_ letters: [UInt8], _ rules: RuleSet) -> Int32? {
        let standing = letters.count(where: { $0 != 0x2A && $0 != 0x23 })
        guard standing >= 3 else { return nil }
        return rules.slips.first { slip in
            slip.letters.count == letters.count
                && zip(slip.letters, letters).allSatisfy { $0 == $1 || $1 == 0x2A || $1 == 0x23 }
        }?.word
    }

    /// The word of about the same letters; a long one leaves no doubt.
    private static func mended(_ letters: [UInt8], _ rules: RuleSet) -> (word: Int32, isDoubtful: Bool)? {
        for count in (letters.count - 1)...(letters.count + 1) {
            for candidate in rules.mendable[MendingKey(first: letters[0], count: count)] ?? [] {
                guard let slip = Slip.between(letters, candidate.letters) else { continue }
                // A short word is mended only where a letter is missing or two have changed places.
                if count < (slip == .doubtful ? 8 : 6) { continue }
                return (candidate.word, slip == .doubtful && count < 10)
            }
        }
        return nil
    }

    /// `stpo texting me`: the one short word worth mending inside a sentence.
    private static func mendStop(_ token: inout Token, _ rules: RuleSet) {
        let letters = Array(token.text.utf8)
        guard (3...5).contains(letters.count), letters.first == 0x73, !rules.common.contains(token.text),
            let stop = rules.vocabulary["stop"], let slip = Slip.between(letters, Array("stop".utf8))
        else { return }
        token.word = stop
        token.isDoubtful = slip == .doubtful || letters.count < 4
    }

    /// The word with runs of three and more of a letter cut to one, and to two; nil when there are none.
    private static func squeezed(_ text: String) -> [String]? {
        var single: [UInt8] = []
        var double: [UInt8] = []
        var hasRun = false
        var bytes = Array(text.utf8)[...]
        while let first = bytes.first {
            let run = bytes.prefix { $0 == first }.count
            single += Array(repeating: first, count: run > 2 ? 1 : run)
            double += Array(repeating: first, count: min(run, 2))
            hasRun = hasRun || run > 2
            bytes = bytes.dropFirst(run)
        }
        return hasRun ? [String(decoding: single, as: UTF8.self), String(decoding: double, as: UTF8.self)] : nil
    }
}
