import Foundation
import TeXML
import TelnyxEvents
import Testing

@testable import Switchboard

/// Every folder of `fixtures/scenarios`, played over HTTP against the stand-in and compared with what must come of it.
@Suite struct ScenarioFolderTests {
    private static let folders = Scenario.folders(at: Repository.root.appending(path: "fixtures/scenarios").path())

    @Test(arguments: folders)
    func comesAsExpected(folder: String) async throws {
        let scenario = try Scenario(folder: folder)
        let log = WatchedLog()
        for case .send(let request) in scenario.steps {
            let fixture = try FixtureEdit.apply(request.edits, to: request.fixture)
            if case .string(let words)? = try? JSONValue(json: fixture.body)["data"]?["payload"]?["text"] {
                log.forbid(words)
            }
        }
        let outcome = try await ScenarioRunner(logger: log.logger(), entrance: SocketEntrance.answer).run(scenario)
        #expect(log.indiscretions.isEmpty, "a log tells about somebody")
        let differences = try ScenarioExpectation(folder: folder).differences(to: outcome)
        #expect(differences.isEmpty, "\(differences.map(\.description).joined(separator: "\n"))")
        try Self.everyMessageLeftFromTheOutbox(outcome)
        try Self.everyDocumentIsTeXML(outcome)
    }

    private static func everyDocumentIsTeXML(_ outcome: ScenarioOutcome) throws {
        guard case .array(let answers)? = outcome.sections[.answers] else { return }
        for case .array(let lines)? in answers.map({ $0["texml"] }) {
            let text = lines.map { line in if case .string(let text) = line { text } else { "" } }.joined(
                separator: "\n"
            )
            _ = try TeXML(parsing: Data(text.utf8))
        }
    }

    /// Nothing but the outbox calls the messages API: every request is an attempt of one of its rows.
    private static func everyMessageLeftFromTheOutbox(_ outcome: ScenarioOutcome) throws {
        guard case .array(let sent)? = outcome.sections[.sent], case .array(let rows)? = outcome.sections[.outbox]
        else {
            return
        }
        let requests = sent.count { row in
            if case .string(let request)? = row["request"] { request.hasPrefix("POST /v2/messages") } else { false }
        }
        let attempts = rows.reduce(0) { sum, row in
            guard row["kind"] == .string("message"), case .integer(let count)? = row["attempts"] else { return sum }
            return sum + Int(count)
        }
        #expect(requests == attempts)
    }

    @Test func everyFamilyAndEveryPromiseIsShown() throws {
        #expect(Self.folders.count >= 25)
        let scenarios = try Self.folders.map { try Scenario(folder: $0) }
        let shown = scenarios.flatMap(\.shows).joined(separator: "\n")
        for promise in 1...5 { #expect(shown.contains("promise \(promise)"), "promise \(promise)") }
        for scenario in scenarios { #expect(scenario.title.contains(" "), "\(scenario.folder) has no title") }
        let expectations = try Self.folders.map {
            try String(contentsOfFile: "\($0)/expected.json", encoding: .utf8)
        }
        for family in ["call", "message", "fax", "number", "other"] {
            #expect(expectations.contains { $0.contains(#""family" : "\#(family)""#) }, "\(family)")
        }
        // What differs from run to run or machine to machine has no place in an expectation.
        for text in expectations { #expect(!text.contains("127.0.0.1")) }
    }
}
