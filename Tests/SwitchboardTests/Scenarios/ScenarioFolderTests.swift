import Foundation
import Testing

@testable import Switchboard

/// Every folder of `fixtures/scenarios`, played and compared with what must come of it.
@Suite struct ScenarioFolderTests {
    private static let folders = Scenario.folders(at: Repository.root.appending(path: "fixtures/scenarios").path())

    @Test(arguments: folders)
    func comesAsExpected(folder: String) async throws {
        let scenario = try Scenario(folder: folder)
        let outcome = try await ScenarioRunner().run(scenario)
        let differences = try ScenarioExpectation(folder: folder).differences(to: outcome)
        #expect(differences.isEmpty, "\(differences.map(\.description).joined(separator: "\n"))")
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
