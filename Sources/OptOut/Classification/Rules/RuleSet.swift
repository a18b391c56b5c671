/// The rules, compiled: words are numbers, and rules are found by the word they begin with.
struct RuleSet: Sendable {
    var vocabulary: [String: Int32] = [:]
    /// Other spellings; a doubtful one makes what is found with it doubtful.
    var spellings: [String: (word: Int32, isDoubtful: Bool)] = [:]
    /// Two words that are one.
    var joins: [Int64: Int32] = [:]
    var keywords: [Int32: Keyword] = [:]
    var phrases: [(pattern: PhrasePattern, keyword: Keyword)] = []
    var phrasesByFirst: [Int32: [Int]] = [:]
    var rules: [Rule] = []
    var rulesByFirst: [Int32: [Int]] = [:]
    var guards: [Rule] = []
    var guardsByFirst: [Int32: [Int]] = [:]
    /// Courtesy: may stand beside an opt-out keyword without changing it.
    var polite = WordSet([])
    /// Courtesy that casts doubt on it.
    var banter = WordSet([])
    /// The little courtesy that may stand beside a START.
    var fond = WordSet([])
    /// Words by the places `LeadingKeyword` looks at.
    var places: [String: WordSet] = [:]
    /// Keywords a lone mistyped word may have been.
    var slips: [(letters: [UInt8], word: Int32)] = []
    /// Words mistyped ones inside a sentence are read as.
    var mendable: [MendingKey: [(letters: [UInt8], word: Int32)]] = [:]
    /// Words by how they sound to whoever writes by ear; two that sound the same are none.
    var sounds: [String: Int32] = [:]
    /// Ordinary words that are never taken for mistyped ones.
    var common: Set<String> = []
    /// What adds up where no rule matches; nil for rules of a test.
    var signs: SignReader?
    /// Lines that could not be read, for the tests and for those who add rules.
    var faults: [String] = []

    /// What a word with its letters masked is to the rules.
    static let mask = "***"
    /// What a name is to the rules.
    static let name = "<name>"

    static func joinKey(_ first: Int32, _ second: Int32) -> Int64 { Int64(first) << 32 | Int64(second) }

    /// The number of a word, given one if it has none.
    mutating func number(of word: String) -> Int32 {
        if let number = vocabulary[word] { return number }
        let number = Int32(vocabulary.count)
        vocabulary[word] = number
        return number
    }

    /// Lets a word be read where it is mistyped, or written by ear.
    mutating func addMendable(_ word: String) {
        let letters = Array(word.utf8)
        guard let first = letters.first, letters.count >= 5 || first == UInt8(ascii: "s") else { return }
        let number = number(of: word)
        let key = MendingKey(first: first, count: letters.count)
        if mendable[key]?.contains(where: { $0.word == number }) != true {
            mendable[key, default: []].append((letters, number))
        }
        let sound = Sound.of(letters)
        sounds[sound] = sounds[sound].map { $0 == number ? number : -1 } ?? number
    }

    mutating func add(_ keyword: Keyword, for word: String) {
        let number = number(of: word)
        // The first meaning stays, but an opt-out is stronger than anything else: doubt suppresses.
        if let present = keywords[number], present.result == .optOut || keyword.result != .optOut { return }
        keywords[number] = keyword
    }

    mutating func add(_ keyword: Keyword, for pattern: PhrasePattern) {
        for first in pattern.firstWords?.members ?? [] { phrasesByFirst[first, default: []].append(phrases.count) }
        phrases.append((pattern, keyword))
    }

    mutating func add(_ rule: Rule) {
        let first = rule.pattern.firstWords?.members ?? []
        switch rule.effect {
        case .guardsOptOut, .guardsOptIn:
            for word in first { guardsByFirst[word, default: []].append(guards.count) }
            guards.append(rule)
        case .certainOptOut, .review, .optIn, .help:
            for word in first { rulesByFirst[word, default: []].append(rules.count) }
            rules.append(rule)
        }
    }

    /// The built-in rules.
    static let standard = RuleSet(languages: Set(ConsentLanguage.allCases))

    /// No rules yet.
    init() {}

    /// The built-in rules of some languages, with the words of others that nobody may switch off.
    init(languages: Set<ConsentLanguage>) {
        var parser = RuleParser()
        for (language, text) in RuleText.all where languages.contains(language) {
            parser.read(text, language: language)
        }
        if !languages.contains(.french) { parser.read(RuleText.frenchEverywhere, language: .french) }
        self = parser.rules
        signs = SignReader(RuleText.signs.filter { languages.contains($0.language) })
    }
}
