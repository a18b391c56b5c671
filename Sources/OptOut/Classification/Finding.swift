/// What one rule says about a message.
struct Finding: Sendable {
    let result: Classification.Result
    let isCertain: Bool
    let language: ConsentLanguage?
    let rule: String

    init(_ result: Classification.Result, isCertain: Bool, language: ConsentLanguage?, rule: String) {
        self.result = result
        self.isCertain = isCertain
        self.language = language
        self.rule = rule
    }

    /// What a keyword says; a doubtful opt-out is a review, everything else keeps its class.
    init(_ keyword: Keyword, isDoubtful: Bool, rule: String? = nil) {
        let isCertain = keyword.isCertain && !isDoubtful
        self.init(
            keyword.result == .optOut && !isCertain ? .review : keyword.result,
            isCertain: isCertain,
            language: keyword.language,
            rule: rule ?? keyword.id
        )
    }

    /// A keyword that opens the message and stands alone in its clause.
    var isInFirstClause: Bool { rule.hasSuffix(".first-clause") }

    /// The same without doubt.
    var settled: Finding { Finding(.optOut, isCertain: true, language: language, rule: rule) }

    /// Opt-out beats help beats opt-in: doubt suppresses, doubt never subscribes.
    var weight: Int {
        switch result {
        case .optOut: 5
        case .review: 4
        case .help: isCertain ? 3 : 2
        case .optIn: isCertain ? 1 : 0
        case .none: -1
        }
    }
}
