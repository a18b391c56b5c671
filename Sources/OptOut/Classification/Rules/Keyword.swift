/// What a word, or a phrase, means when it is the whole message.
struct Keyword: Sendable {
    let result: Classification.Result
    let isCertain: Bool
    let language: ConsentLanguage
    let id: String
}
