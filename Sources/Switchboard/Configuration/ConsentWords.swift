import Handlers
import OptOut

/// What words of stopping, returning and asking for help are understood: `messaging.languages` and
/// `messaging.consent-words`.
struct ConsentWords {
    /// The words a list of ours may have, and the messages they may be: more is no keyword any longer.
    private static let longest = 64
    /// The built-in rules with what the operator adds.
    let classifier: MessageClassifier

    init(_ section: Section, beside book: MessageBook) {
        let languages = section.list("languages", ConfigurationValues.word(ConsentLanguage.self))
        if let languages, !languages.contains(.english) {
            section.report(
                "leaves out en; English is understood whatever is written here, and so are ARRET and AIDE: "
                    + "carriers and 47 CFR 64.1200(a)(10) ask for them",
                at: "languages"
            )
        }
        let understood = Set(languages ?? ConsentLanguage.allCases)
        let builtIn = MessageClassifier(languages: understood)
        let answered = book.senders.values.reduce(into: Set(book.standard.keywords.keys)) {
            $0.formUnion($1.keywords.keys)
        }
        var additional: [AdditionalKeyword] = []
        for (path, node) in section.items("consent-words") {
            let entry = section.reader.section(node, path: path)
            let language = entry.value("language", default: .english, ConfigurationValues.word(ConsentLanguage.self))
            let meaning = entry.value("means", Self.meaning)
            let words = entry.list("words") {
                try Self.words($0, builtIn: builtIn, meaning: meaning, answered: answered)
            }
            if !entry.has("means") { entry.report("needs 'means': opt_out, review, opt_in or help", at: "means") }
            if words?.isEmpty ?? !entry.has("words") {
                entry.report("needs 'words': one or more whole messages", at: "words")
            }
            if !understood.contains(language) {
                entry.report("is \(language.rawValue), which messaging.languages leaves out", at: "language")
            }
            entry.finish()
            guard let meaning, let words else { continue }
            additional += words.map { AdditionalKeyword($0, means: meaning, language: language) }
        }
        classifier = MessageClassifier(languages: understood, additional: additional)
    }

    private static func meaning(_ text: String) throws -> Classification.Result {
        let result = try ConfigurationValues.word(Classification.Result.self)(text)
        guard result != .none else { throw ValueFault("'none' takes no built-in word away; leave the entry out") }
        return result
    }

    /// A whole message that may be given a meaning: it has words, is short, and does not contradict what counts already.
    private static func words(
        _ text: String,
        builtIn: MessageClassifier,
        meaning: Classification.Result?,
        answered: Set<Keyword>
    ) throws -> String {
        guard text.utf8.count <= longest, text.split(separator: " ").count <= 8,
            text.contains(where: { $0.isLetter || $0.isNumber })
        else {
            throw ValueFault(
                "'\(text)' is no whole message: it needs a letter or digit, at most 8 words and \(longest) bytes"
            )
        }
        let present = builtIn.classify(text)
        if present.result == .optOut, let meaning, meaning != .optOut {
            throw ValueFault(
                "'\(text)' is an opt-out by the built-in rules (\(present.rule)), which cannot be taken away"
            )
        }
        if present.result == .review, meaning == .optIn || meaning == .help {
            throw ValueFault("'\(text)' may be an opt-out by the built-in rules (\(present.rule)): doubt suppresses")
        }
        if let keyword = Keyword(messageText: text), answered.contains(keyword) {
            throw ValueFault("'\(text)' has an answer under messaging keywords, which would never be sent")
        }
        return text
    }
}
