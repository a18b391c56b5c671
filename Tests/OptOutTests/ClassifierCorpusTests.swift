import Foundation
import Testing

@testable import OptOut

@Suite struct ClassifierCorpusTests {
    let classifier = MessageClassifier()

    @Test func theRulesReadWithoutFaults() {
        #expect(RuleSet.standard.faults.isEmpty, "\(RuleSet.standard.faults)")
    }

    @Test(arguments: ["messages-dev.tsv", "messages-own.tsv", "messages-fresh.tsv", "messages-unseen.tsv"])
    func theLabelledMessagesReachTheBars(file: String) throws {
        try checkBars(of: try #require(RepositoryFiles.fixture("optout/\(file)")), named: file)
    }

    @Test(
        .enabled(
            if: RepositoryFiles.shared("optout/messages-dev.tsv") != nil,
            "its rows from other corpora may not be copied"
        )
    )
    func theWholeLabelledSetReachesTheBars() throws {
        try checkBars(
            of: try #require(RepositoryFiles.shared("optout/messages-dev.tsv")),
            named: "all of messages-dev.tsv"
        )
    }

    private func checkBars(of tsv: String, named file: String) throws {
        let rows = LabelledMessage.rows(of: tsv)
        let results = rows.map { ($0, classifier.classify($0.text)) }
        func count(_ condition: (LabelledMessage, Classification) -> Bool) -> Int { results.count(where: condition) }
        let optOuts = count { row, _ in row.expected == "opt_out" }
        let honoured = count { $0.expected == "opt_out" && ($1.result == .optOut || $1.result == .review) }
        let certain = count { row, _ in row.expected == "opt_out" && row.note.hasPrefix("certain") }
        let certainFound = count { $0.expected == "opt_out" && $0.note.hasPrefix("certain") && $1.result == .optOut }
        let falseOptOuts = count { $0.expected != "opt_out" && $1.result == .optOut }
        let falseReviews = count { $0.expected == "none" && $1.result == .review }
        let falseOptIns = count { $0.expected != "opt_in" && $1.result == .optIn }
        let optIns = count { row, _ in row.expected == "opt_in" }
        let optInsFound = count { $0.expected == "opt_in" && $1.result == .optIn }
        let helps = count { row, _ in row.expected == "help" }
        let helpsFound = count { $0.expected == "help" && $1.result == .help }
        let isTolerated = ["opt_out": "review"]
        for (row, found) in results
        where found.result.rawValue != row.expected && isTolerated[row.expected] != found.result.rawValue {
            print(
                "  \(row.expected) -> \(found.result.rawValue) [\(found.rule)] \(row.text.debugDescription) (\(row.note))"
            )
        }
        print(
            "\(file): honoured \(honoured)/\(optOuts), certain \(certainFound)/\(certain), false opt-outs \(falseOptOuts),"
        )
        print(
            "  reviews on none \(falseReviews), opt-ins \(optInsFound)/\(optIns), false \(falseOptIns), help \(helpsFound)/\(helps)"
        )
        #expect(Double(honoured) >= 0.97 * Double(optOuts))
        #expect(Double(certainFound) >= 0.95 * Double(certain))
        #expect(falseOptOuts == 0 && falseOptIns == 0)
        #expect(optInsFound == optIns && helpsFound == helps)
    }

    @Test(
        .enabled(
            if: RepositoryFiles.shared("optout/background-dev.tsv") != nil,
            "the background messages may not be copied"
        )
    )
    func backgroundMessagesSetNothingOff() throws {
        try checkBackground(try #require(RepositoryFiles.shared("optout/background-dev.tsv")))
    }

    @Test func ordinaryBusinessInSixLanguagesSetsNothingOff() throws {
        try checkBackground(try #require(RepositoryFiles.fixture("optout/background-own.tsv")))
    }

    private func checkBackground(_ tsv: String) throws {
        let rows = LabelledMessage.rows(of: tsv)
        let clock = ContinuousClock()
        var found: [(LabelledMessage, Classification)] = []
        let time = clock.measure { found = rows.map { ($0, classifier.classify($0.text)) } }
        for (row, classification) in found where classification.result != .none {
            print("  \(classification.result.rawValue) [\(classification.rule)] \(row.text.debugDescription)")
        }
        let optOuts = found.count { $0.1.result == .optOut }
        let reviews = found.count { $0.1.result == .review }
        let each = Int(Double(time.components.attoseconds) / 1e12 + Double(time.components.seconds) * 1e6) / rows.count
        print(
            "background: opt-outs \(optOuts), reviews \(reviews) of \(rows.count); \(each) µs a message in this build"
        )
        #expect(Double(optOuts) <= 0.001 * Double(rows.count))
        #expect(Double(reviews) <= 0.01 * Double(rows.count))
    }
}
