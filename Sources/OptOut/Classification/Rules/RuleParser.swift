/// Reads rules from text, a line each; what cannot be read becomes a fault and is left out.
///
///     word RESULT TIER: a b c?          whole messages; `?` casts doubt
///     phrase RESULT TIER: a b|c ; d     whole messages of several words
///     polite: …   fond: …   banter: …   words that may stand beside a keyword
///     @name = a b c                     a class of words; may be added to
///     guard|guard-in|certain|review|opt_in|help ID: PATTERN      `!` after the kind: overrides guards, or for
///                                       a guard: may cross from one clause into the next
///     alias word: a b c?                other spellings
///     join word: a b                    two words that are one
///     compound word: a b + c d          words run together: `ac`, `ad`, `bc`, `bd`
///     plain: …   strong: …   before: …   before-last: …   negation: …   behind: …   asking: …      see `LeadingKeyword`
///     linking: …                          words before which a clause ends
///     typo: …  typo-in: …  typo-help: …  mend: …  common: …      spelling
///
/// A pattern is a row of `a|b|@class`, each with `?` (may be absent), `*` (any number) or `+` (at least one) behind it;
/// `~3` is up to three words of any kind, `^` the beginning and `$` the end of a clause. The forms of an inflected word are
/// written once, anywhere: `{mand,envi}{e,en}`.
struct RuleParser {
    private(set) var rules = RuleSet()
    private var classes: [String: [String]] = [:]
    private var language = ConsentLanguage.english

    init(extending rules: RuleSet = RuleSet()) { self.rules = rules }

    mutating func read(_ text: String, language: ConsentLanguage) {
        self.language = language
        let lines = text.split(separator: "\n").map { $0.drop { $0 == " " } }.filter { !$0.isEmpty && $0.first != "#" }
        for line in lines where line.first == "@" { readClass(line) }
        for line in lines where line.first != "@" { readLine(line) }
    }

    private mutating func readClass(_ line: Substring) {
        let halves = line.split(separator: "=", maxSplits: 1)
        guard halves.count == 2, let name = halves[0].split(separator: " ").first else { return fault(line) }
        let words = halves[1].split(separator: " ").flatMap { Self.spread($0.last == "?" ? $0.dropLast() : $0) }
        classes[String(name.dropFirst()), default: []] += words
    }

    private mutating func readLine(_ line: Substring) {
        guard let colon = line.firstIndex(of: ":") else { return fault(line) }
        let head = line[..<colon].split(separator: " ")
        let body = line[line.index(after: colon)...]
        let words = body.split(separator: " ").flatMap(Self.spread)
        switch (head.first, head.count) {
        case ("word", 3): readWords(words, head, line)
        case ("phrase", 3): readPhrases(body, head, line)
        case ("polite", 1): for word in words { readPolite(word) }
        case ("fond", 1): for word in words { rules.fond.insert(rules.number(of: word)) }
        case ("banter", 1): for word in words { rules.banter.insert(rules.number(of: word)) }
        case ("plain", 1), ("strong", 1), ("before", 1), ("before-last", 1), ("negation", 1), ("behind", 1),
            ("asking", 1), ("linking", 1):
            for word in words { rules.places[String(head[0]), default: WordSet([])].insert(rules.number(of: word)) }
        case ("alias", 2): readAliases(words, of: String(head[1]))
        case ("compound", 2): readCompounds(words, of: String(head[1]))
        case ("join", 2) where words.count == 2: readJoin(words, of: String(head[1]))
        case ("typo", 1), ("typo-in", 1), ("typo-help", 1): readSlips(words)
        case ("mend", 1): for word in words.flatMap(members(of:)) { rules.addMendable(word) }
        case ("common", 1): rules.common.formUnion(words)
        case (let kind?, 2): readRule(kind, id: head[1], body, line)
        default: fault(line)
        }
    }

    /// A word, or the words of a class.
    private func members(of word: String) -> [String] {
        word.first == "@" ? classes[String(word.dropFirst())] ?? [] : [word]
    }

    private mutating func readPolite(_ word: String) {
        if word.last == "?" {
            rules.banter.insert(rules.number(of: String(word.dropLast())))
        } else {
            rules.polite.insert(rules.number(of: word))
        }
    }

    private mutating func readAliases(_ spellings: [String], of word: String) {
        let number = rules.number(of: word)
        for spelling in spellings {
            let isDoubtful = spelling.last == "?"
            let plain = String((isDoubtful ? spelling.dropLast() : spelling[...]).filter { $0 != "'" })
            rules.spellings[plain] = (number, isDoubtful)
        }
    }

    /// Words run together: each before the `+` with each behind it.
    private mutating func readCompounds(_ words: [String], of word: String) {
        let halves = words.split(separator: "+")
        guard halves.count == 2 else { return }
        for head in halves[0] { readAliases(halves[1].map { head + $0 }, of: word) }
    }

    private mutating func readJoin(_ pair: [String], of word: String) {
        let key = RuleSet.joinKey(rules.number(of: pair[0]), rules.number(of: pair[1]))
        rules.joins[key] = rules.number(of: word)
    }

    private mutating func readSlips(_ words: [String]) {
        for word in words { rules.slips.append((Array(word.utf8), rules.number(of: word))) }
    }

    private mutating func readWords(_ words: [String], _ head: [Substring], _ line: Substring) {
        for word in words {
            let plain = word.last == "?" ? String(word.dropLast()) : word
            guard let keyword = keyword(head, named: plain, isDoubtful: word.last == "?") else { return fault(line) }
            rules.add(keyword, for: plain)
        }
    }

    private mutating func readPhrases(_ body: Substring, _ head: [Substring], _ line: Substring) {
        for phrase in body.split(separator: ";") {
            let name = phrase.split(separator: " ").map {
                $0.split(separator: "|").first.map { Self.spread($0)[0] } ?? ""
            }.joined(separator: "-")
            guard let keyword = keyword(head, named: name, isDoubtful: false), let pattern = pattern(phrase) else {
                fault(line)
                continue
            }
            rules.add(keyword, for: pattern)
        }
    }

    private func keyword(_ head: [Substring], named name: String, isDoubtful: Bool) -> Keyword? {
        guard let result = Classification.Result(rawValue: String(head[1])), ["certain", "review"].contains(head[2])
        else {
            return nil
        }
        return Keyword(
            result: result,
            isCertain: head[2] == "certain" && !isDoubtful,
            language: language,
            id: "word.\(language.rawValue).\(name)"
        )
    }

    private mutating func readRule(_ kind: Substring, id: Substring, _ body: Substring, _ line: Substring) {
        let effect: Rule.Effect
        switch kind.last == "!" ? kind.dropLast() : kind {
        case "guard": effect = .guardsOptOut
        case "guard-in": effect = .guardsOptIn
        case "certain": effect = .certainOptOut
        case "review": effect = .review
        case "opt_in": effect = .optIn
        case "help": effect = .help
        default: return fault(line)
        }
        guard let pattern = pattern(body) else { return fault(line) }
        rules.add(
            Rule(
                id: "phrase.\(language.rawValue).\(id)",
                language: language,
                effect: effect,
                overridesGuards: kind.last == "!",
                pattern: pattern
            )
        )
    }

    private mutating func pattern(_ text: Substring) -> PhrasePattern? {
        var isAnchored = false
        var parts: [PhrasePattern.Part] = []
        for piece in text.split(separator: " ") {
            switch piece {
            case "^" where parts.isEmpty: isAnchored = true
            case "$": parts.append(.end)
            case _ where piece.first == "~":
                guard let most = Int(piece.dropFirst()), (1...9).contains(most) else { return nil }
                parts.append(.gap(most))
            default:
                guard let part = words(piece) else { return nil }
                parts.append(part)
            }
        }
        let pattern = PhrasePattern(isAnchored: isAnchored, parts: parts)
        return pattern.firstWords?.isEmpty == false ? pattern : nil
    }

    private mutating func words(_ piece: Substring) -> PhrasePattern.Part? {
        var piece = piece
        var (least, most) = (1, 1)
        switch piece.last {
        case "?": (least, most) = (0, 1)
        case "*" where piece != "***": (least, most) = (0, 5)
        case "+": (least, most) = (1, 5)
        default: break
        }
        if least != 1 || most != 1 { piece = piece.dropLast() }
        var set = WordSet([])
        var orEnd = false
        for choice in piece.split(separator: "|").flatMap(Self.spread) {
            if choice == "$" {
                orEnd = true
            } else if choice.first == "@" {
                guard let members = classes[String(choice.dropFirst())] else { return nil }
                for member in members { set.insert(rules.number(of: member)) }
            } else {
                set.insert(rules.number(of: choice))
            }
        }
        return .words(set, least: least, most: most, orEnd: orEnd)
    }

    /// The forms of an inflected word: `{mand,envi}{e,en}` is `mande`, `manden`, `envie` and `envien`; `{,me}` may be nothing.
    private static func spread(_ text: Substring) -> [String] {
        guard let open = text.firstIndex(of: "{"), let close = text[open...].firstIndex(of: "}") else {
            return [String(text)]
        }
        let endings = spread(text[text.index(after: close)...])
        return text[text.index(after: open)..<close].split(separator: ",", omittingEmptySubsequences: false)
            .flatMap { form in endings.map { "\(text[..<open])\(form)\($0)" } }
    }

    private mutating func fault(_ line: Substring) { rules.faults.append(String(line)) }
}
