/// A word or phrase of the operator's own that counts when it is the whole message.
public struct AdditionalKeyword: Hashable, Sendable {
    /// The words, compared after folding; `stop promos` and the like may have spaces.
    public let words: String
    /// What it means; `none` is without effect, for no built-in rule can be taken away.
    public let result: Classification.Result
    /// The language it belongs to.
    public let language: ConsentLanguage

    /// Puts a keyword together.
    public init(_ words: String, means result: Classification.Result, language: ConsentLanguage = .english) {
        self.words = words
        self.result = result
        self.language = language
    }

    func add(to rules: inout RuleSet) {
        let words = Tokenizer(SymbolReader.symbols(of: words)).tokens.map(\.text)
        guard !words.isEmpty, result != .none else { return }
        let keyword = Keyword(
            result: result == .review ? .optOut : result,
            isCertain: result != .review,
            language: language,
            id: "own.\(language.rawValue).\(words.joined(separator: "-"))"
        )
        guard words.count > 1 else { return rules.add(keyword, for: words[0]) }
        let parts = words.map {
            PhrasePattern.Part.words(WordSet([rules.number(of: $0)]), least: 1, most: 1, orEnd: false)
        }
        rules.add(keyword, for: PhrasePattern(isAnchored: false, parts: parts))
    }

    /// A short digest (FNV-1a) of the words, so that evidence tells which set decided.
    static func fingerprint(of keywords: [AdditionalKeyword]) -> String {
        var hash: UInt32 = 2_166_136_261
        for keyword in keywords {
            for byte in "\(keyword.words)\t\(keyword.result)\t\(keyword.language)\n".utf8 {
                hash = (hash ^ UInt32(byte)) &* 16_777_619
            }
        }
        return String(hash, radix: 16)
    }
}
