package import EventIngress
package import Foundation
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
        try await of(id, in: storage.database)
    }

    /// The same, asked of a database.
    static func of(_ id: EventID, in database: any DatabaseWriter) async throws -> EventStory? {
        guard let entry = try await Journal(writer: database).entry(id) else { return nil }
        return try await database.read { db in
            EventStory(
                entry: entry,
                decision: try DecisionLog.decision(for: id, in: db),
                effects: try Outbox.effects(of: id, in: db)
            )
        }
    }

    /// Effects that ended dead, failed or unconfirmed, newest first.
    package static func lostEffects(limit: Int?, in storage: Storage) async throws -> [EffectRecord] {
        try await storage.database.read { try Outbox.dead(limit: limit, in: $0) }
    }

    /// Starts over what failed of an event and returns what is due now, in words; empty when nothing is.
    ///
    /// That is the event itself when it waits or is dead, and its effects that ended badly and may be carried out again.
    package static func retry(_ id: EventID, at now: Date, in storage: Storage) async throws -> [String] {
        try await retry(id, at: now, in: storage.database)
    }

    /// The same in a database.
    static func retry(_ id: EventID, at now: Date, in database: any DatabaseWriter) async throws -> [String] {
        let answers = try await Journal(writer: database).retry([id], at: now)
        let effects = try await database.write { db in
            try Outbox.effects(of: id, in: db)
                .filter { try Outbox.retry(id, key: $0.key, at: now, in: db) == .queued }
                .map { "\($0.kind.rawValue) to \($0.destination.rawValue)" }
        }
        return (answers[id] == .retried ? ["event"] : []) + effects
    }
}
