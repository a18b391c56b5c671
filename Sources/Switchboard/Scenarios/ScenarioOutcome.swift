package import Foundation
package import TelnyxEvents

/// All that came of a scenario, as `expected.json` holds it: one list for each section.
package struct ScenarioOutcome: Hashable, Sendable {
    /// What an expectation may hold.
    package enum Section: String, Sendable, CaseIterable {
        /// What each request was answered: status, and the TeXML line by line.
        case answers
        /// What was decided about each event, in order of arrival, and where the event stands.
        case decisions
        /// Every row of the consent ledger.
        case ledger
        /// The numbers that are blocked at the end.
        case blocks
        /// Every effect and how it ended.
        case outbox
        /// What reached Telnyx, the sinks and the directory.
        case sent
        /// Faxes and recordings that were fetched, or were not to be had.
        case files
    }

    /// The sections.
    package let sections: [Section: JSONValue]

    /// The requests that came in.
    package var requests: Int {
        if case .array(let answers)? = sections[.answers] { answers.count } else { 0 }
    }

    /// As the file holds it: indented, keys sorted.
    package var file: Data {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
            let members = sections.map { ($0.key.rawValue, $0.value) }
            return try encoder.encode(JSONValue.object(Dictionary(uniqueKeysWithValues: members))) + Data("\n".utf8)
        }
    }
}
