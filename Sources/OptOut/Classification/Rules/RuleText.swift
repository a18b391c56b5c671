/// The built-in rules as text, one constant per language; `RuleParser` describes the notation.
enum RuleText {
    /// Goes into the evidence with every decision: raised whenever a rule changes.
    static let version = "2026-11.4"

    static let all: [(language: ConsentLanguage, text: String)] = [
        (.english, english), (.english, englishPhrases), (.english, englishDoubts), (.english, englishSpelling),
        (.spanish, spanish), (.french, french), (.portuguese, portuguese), (.german, german),
        (.italian, italian),
    ]
}
