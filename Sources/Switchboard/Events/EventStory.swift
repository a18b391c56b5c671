package import EventIngress
import GRDB
package import Handlers
package import TelnyxEvents

/// Everything known about one event: the journal's row, what was decided and why, and what came of it.
package struct EventStory: Sendable {
    /// The journal's row.
    package let entry: JournalEntry
    /// What was decided; nil while nothing is.
    package let decision: Decision?
    /// The effects in the order they were decided.
    package let effects: [EffectRecord]

    /// Reads the story of an event; nil when the journal has none of that id.
    package static func of(_ id: EventID, in storage: Storage) async throws -> EventStory? {
        guard let entry = try await Journal(writer: storage.database).entry(id) else { return nil }
        return try await storage.database.read { db in
            EventStory(
                entry: entry,
                decision: try DecisionLog.decision(for: id, in: db),
                effects: try Outbox.effects(of: id, in: db)
            )
        }
    }
}
