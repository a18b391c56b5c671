/// Cuts symbols into words, clauses, sentences and lines.
struct Tokenizer {
    private(set) var tokens: [Token] = []
    /// Sentences that end with a question mark.
    private(set) var questions: Set<Int> = []
    private(set) var exclamations: Set<Int> = []
    private(set) var hasStopEmoji = false
    private(set) var hasLaughter = false
    /// Lines that begin with `>`, and those that are nothing but dashes.
    private(set) var quotedLines: Set<Int> = []
    private(set) var ruledLines: Set<Int> = []

    private let symbols: [Symbol]
    private var position = 0
    private var sentence = 0
    private var clause = 0
    private var line = 0
    private var quote = 0
    private var quotes = 0
    private var lineIsEmpty = true
    private var dashes = 0

    private static let domains: Set<String> = [
        "com", "net", "org", "io", "edu", "gov", "info", "ly", "biz", "app", "gl", "co", "uk", "ca", "us", "me", "link",
    ]

    init(_ symbols: [Symbol]) {
        self.symbols = symbols
        while position < symbols.count { step() }
        endLine()
    }

    private mutating func step() {
        let symbol = symbols[position]
        switch symbol.kind {
        case .letter, .digit:
            readWord()
            return
        case .sign where follows(.letter):
            readWord()
            return
        case .newline:
            endLine()
        case .stop:
            if symbol.scalar == "!" { exclamations.insert(sentence) }
            endSentence()
        case .question:
            questions.insert(sentence)
            endSentence()
        case .dot:
            if isBetween(.letter) { clause += 1 } else if !isBetween(.digit) { endSentence() }
        case .comma: clause += 1
        case .dash:
            dashes += 1
            if !isBetween(.letter) { clause += 1 }
        case .quote: toggleQuote()
        case .stopEmoji:
            hasStopEmoji = true
            clause += 1
        case .laughter:
            hasLaughter = true
            clause += 1
        case .emoji: clause += 1
        case .greater:
            if lineIsEmpty { quotedLines.insert(line) }
        case .star where isNumberSign: append("number", reading: nil, case: (false, false), isHyphenated: false)
        case .apostrophe, .star, .space, .sign: break
        }
        if symbol.kind != .space, symbol.kind != .newline { lineIsEmpty = false }
        position += 1
    }

    /// `wrong #`: the sign alone is the word; before a digit or a letter it is decoration.
    private var isNumberSign: Bool {
        let isAlone = position > 0 && symbols[position - 1].kind == .space && symbols[position].scalar == "#"
        return isAlone
            && (position + 1 == symbols.count
                || ![.letter, .digit, .star, .greater].contains(symbols[position + 1].kind))
    }

    private func follows(_ kind: Symbol.Kind) -> Bool {
        position + 1 < symbols.count && symbols[position + 1].kind == kind
    }

    private func isBetween(_ kind: Symbol.Kind) -> Bool {
        position > 0 && symbols[position - 1].kind == kind && follows(kind)
    }

    private mutating func endSentence() {
        sentence += 1
        clause += 1
    }

    private mutating func endLine() {
        if dashes > 1, tokens.last?.line != line { ruledLines.insert(line) }
        endSentence()
        line += 1
        lineIsEmpty = true
        dashes = 0
    }

    private mutating func toggleQuote() {
        if quote > 0 {
            quote = 0
        } else if symbols[(position + 1)...].contains(where: { $0.kind == .quote }) {
            quotes += 1
            quote = quotes
        }
    }

    private mutating func readWord() {
        let start = position
        let isHyphenated =
            start > 1 && symbols[start - 1].kind == .dash && [.letter, .digit].contains(symbols[start - 2].kind)
        while position < symbols.count, isInWord(from: start) { position += 1 }
        let word = symbols[start..<position]
        if word.count > 60 || isAddress(word) {
            while position < symbols.count, ![.space, .newline].contains(symbols[position].kind) { position += 1 }
            append("<address>", reading: nil, case: (false, false), isHyphenated: isHyphenated)
            return
        }
        lineIsEmpty = false
        for part in elisions(in: word) { append(part, isHyphenated: isHyphenated) }
    }

    private func isInWord(from start: Int) -> Bool {
        switch symbols[position].kind {
        case .letter, .digit: return true
        case .apostrophe: return position > start && follows(.letter) && symbols[position - 1].kind == .letter
        case .sign: return follows(.letter) || (position > start && follows(.digit))
        case .star:
            // A masked letter has a letter behind it; a star at the end of a word is emphasis.
            guard position > start else { return false }
            let rest = symbols[position...].prefix(8).drop { $0.kind == .star }
            return rest.first?.kind == .letter
        default: return false
        }
    }

    /// A web or mail address: what a dot or an at sign holds together.
    private func isAddress(_ word: ArraySlice<Symbol>) -> Bool {
        let text = string(word)
        if text == "http" || text == "https" || text == "www"
            || word.dropFirst().contains(where: { $0.scalar == "@" && $0.kind == .sign })
        {
            return text.count > 4 || position < symbols.count
        }
        guard position + 1 < symbols.count, symbols[position].kind == .dot else { return false }
        let next = symbols[(position + 1)...].prefix(6).prefix { $0.kind == .letter }
        return Self.domains.contains(string(next)) && word.count > 1
    }

    /// French and Italian run short words together with an apostrophe: `m'envoyez` is two words, `don't` is one.
    private func elisions(in word: ArraySlice<Symbol>) -> [ArraySlice<Symbol>] {
        guard let mark = word.firstIndex(where: { $0.kind == .apostrophe }), mark > word.startIndex else {
            return [word]
        }
        let head = word[..<mark]
        let isElision =
            head.count == 1
            ? "dlmnsjtcq".unicodeScalars.contains(word[word.startIndex].scalar)
            : ["qu", "dell", "all", "dall", "nell", "un", "sull"].contains(string(head))
        guard isElision else { return [word] }
        // `n'envoyez` is `ne envoyez`: a bare `n` is how Portuguese write `não`.
        let whole = string(head) == "n" ? head + [Symbol(.letter, "e")] : head
        return [whole] + elisions(in: word[(mark + 1)...])
    }

    private func string(_ word: ArraySlice<Symbol>) -> String {
        var scalars = String.UnicodeScalarView()
        for symbol in word where symbol.kind != .apostrophe { scalars.append(symbol.scalar) }
        return String(scalars)
    }

    private mutating func append(_ word: ArraySlice<Symbol>, isHyphenated: Bool) {
        let isPlain = word.allSatisfy { ($0.kind == .letter && $0.twin == 0) || $0.kind == .apostrophe }
        let letters = word.lazy.filter { $0.kind == .letter }
        append(
            string(word),
            reading: isPlain ? nil : Self.reading(of: word),
            case: (
                letters.allSatisfy(\.isUpper) && !letters.isEmpty,
                word.first?.isUpper == true && word.count > 1 && letters.dropFirst().allSatisfy { !$0.isUpper }
            ),
            isHyphenated: isHyphenated
        )
    }

    private mutating func append(
        _ text: String,
        reading: String?,
        case: (upper: Bool, capital: Bool),
        isHyphenated: Bool
    ) {
        tokens.append(
            Token(
                text: text,
                reading: reading,
                sentence: sentence,
                clause: clause,
                line: line,
                quote: quote,
                isUpper: `case`.upper,
                isCapitalized: `case`.capital,
                isHyphenated: isHyphenated
            )
        )
    }

    /// Reads look-alikes, and digits and signs among letters, as the letters they stand for; stars stay.
    private static func reading(of word: ArraySlice<Symbol>) -> String? {
        guard word.contains(where: { $0.kind == .letter }) else { return nil }
        var reading = String.UnicodeScalarView()
        for symbol in word where symbol.kind != .apostrophe {
            switch symbol.scalar {
            case _ where symbol.twin != 0: reading.append(Unicode.Scalar(symbol.twin))
            case "0": reading.append("o")
            case "1": reading.append("i")
            case "3": reading.append("e")
            case "4", "@": reading.append("a")
            case "5", "$": reading.append("s")
            case "7": reading.append("t")
            case "8": reading.append("b")
            default: reading.append(symbol.scalar)
            }
        }
        return String(reading)
    }
}
