import Foundation
import TelnyxEvents

/// What a scenario's folder says must come of it; sections it leaves out are not compared.
package struct ScenarioExpectation: Hashable, Sendable {
    private let sections: [ScenarioOutcome.Section: JSONValue]

    /// Reads a folder's `expected.json`; throws `ScenarioFault` when there is none or it cannot be read.
    package init(folder: String) throws(ScenarioFault) {
        let path = "\(folder)/\(Scenario.FileName.expectation)"
        guard let bytes = FileManager.default.contents(atPath: path) else { throw .noExpectation(path) }
        let document: JSONValue
        do { document = try JSONValue(json: bytes) } catch { throw .badExpectation(path, reason: "\(error)") }
        guard case .object(let members) = document else { throw .badExpectation(path, reason: "it is no object") }
        var sections: [ScenarioOutcome.Section: JSONValue] = [:]
        for (name, value) in members {
            guard let section = ScenarioOutcome.Section(rawValue: name) else {
                let known = ScenarioOutcome.Section.allCases.map(\.rawValue).joined(separator: ", ")
                throw .badExpectation(path, reason: "'\(name)' is no section; known: \(known)")
            }
            sections[section] = value
        }
        self.sections = sections
    }

    /// Where an outcome is another one, section by section.
    package func differences(to outcome: ScenarioOutcome) -> [ScenarioDifference] {
        ScenarioOutcome.Section.allCases.flatMap { section -> [ScenarioDifference] in
            guard let expected = sections[section] else { return [] }
            return ScenarioDifference.between(expected, outcome.sections[section], at: section.rawValue)
        }
    }

    /// Writes an outcome as the expectation of a folder; returns whether the file changed.
    package static func write(_ outcome: ScenarioOutcome, to folder: String) throws -> Bool {
        let path = "\(folder)/\(Scenario.FileName.expectation)"
        let file = try outcome.file
        guard FileManager.default.contents(atPath: path) != file else { return false }
        try FileWriting.replace(path, with: file, mode: 0o644)
        return true
    }
}
