import EventIngress
import Foundation
import GRDB
import TelnyxEvents

extension ScenarioStage {
    /// All that came of the scenario so far.
    func outcome() async throws -> ScenarioOutcome {
        let entries = try await Journal(writer: database).entries()
        let rows = try await database.read { [origin] db in
            try ScenarioRows(db, origin: origin, entries: entries)
        }
        let sections: [ScenarioOutcome.Section: JSONValue] = [
            .answers: .array(answers.map { rows.row(of: $0) }),
            .decisions: .array(rows.decisions),
            .ledger: .array(rows.ledger),
            .blocks: .array(rows.blocks),
            .outbox: .array(rows.outbox),
            .sent: .array(sent.map { rows.row(of: $0.request, in: $0.step) }),
            .files: .array(rows.files),
        ]
        return ScenarioOutcome(sections: sections.mapValues { named($0) })
    }

    /// The value with ids of this run alone under names that are the same in every run.
    private func named(_ value: JSONValue) -> JSONValue {
        guard !names.isEmpty else { return value }
        switch value {
        case .string(let text): return .string(names.reduce(text) { $0.replacing($1.key, with: $1.value) })
        case .array(let items): return .array(items.map { named($0) })
        case .object(let members): return .object(members.mapValues { named($0) })
        default: return value
        }
    }
}
