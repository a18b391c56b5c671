import ArgumentParser
import Foundation
import OptOut
import Switchboard

/// What an inbound message asks for.
struct ClassifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "classify",
        abstract: "What an inbound message asks for: opt_out, review, opt_in, help or none.",
        discussion: """
            review means a possible opt-out: it blocks at once and waits for a person. Languages and words of your own are read
            from the configuration.

              hookswitch classify "please stop texting me" HELP "see you at the bus stop"
              hookswitch classify --cases messages.tsv
            """
    )

    @Argument(help: "Messages.") var texts: [String] = []

    @Option(
        help: "A TSV file, text in the first column, with escapes \\n \\t \\r \\\\ \\u{HEX}; one result word a line.",
        completion: .file()
    )
    var cases: String?

    @Flag(help: "Print one JSON object for each message.") var json = false

    @OptionGroup var data: DataOptions

    func validate() throws {
        guard texts.isEmpty == (cases != nil) else { throw ValidationError("give messages, or --cases FILE") }
    }

    func run() async throws {
        let classifier = try await data.configuration().messaging.classifier
        if let cases {
            for line in try CasesFile.lines(of: cases) {
                let column = line.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false).first ?? ""
                try show(CasesFile.unescaped(column), classifier, isCase: true)
            }
        } else {
            for text in texts { try show(text, classifier, isCase: false) }
        }
    }

    private func show(_ text: String, _ classifier: MessageClassifier, isCase: Bool) throws {
        let found = classifier.classify(text)
        if json {
            try Output.json(Line(text: text, found))
        } else if isCase {
            Output.line(found.result.rawValue)
        } else {
            let language = found.language.map { ", \($0.rawValue)" } ?? ""
            Output.line("\(found.result.rawValue)  (\(found.rule)\(language))  \(text)")
        }
    }

    private struct Line: Encodable {
        let text: String
        let result: String
        let rule: String
        let ruleVersion: String
        let language: String?
        let certain: Bool

        init(text: String, _ found: Classification) {
            self.text = text
            result = found.result.rawValue
            rule = found.rule
            ruleVersion = found.ruleVersion
            language = found.language?.rawValue
            certain = found.isCertain
        }
    }
}
