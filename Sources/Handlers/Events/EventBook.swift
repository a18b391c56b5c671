import Foundation
import GRDB
import TelnyxEvents

/// What every handler does in its transaction beside its own decision: keep the decision, append the effects.
struct EventBook: Sendable {
    let database: any DatabaseWriter
    let forwards: @Sendable (TelnyxEvent, Date) -> [Forward]
    let bell: Doorbell
    let clock: @Sendable () -> Date

    /// Writes down a decision with its effects and a row for each sink that wants the event, all or nothing, once.
    ///
    /// `write` is part of the same transaction.
    func enter(
        _ event: TelnyxEvent,
        receivedAt: Date,
        kind: String,
        summary: String,
        detail: JSONValue = .object([:]),
        effects: [(key: String, effect: Effect)] = [],
        also write: @escaping @Sendable (Database) throws -> Void = { _ in }
    ) async throws {
        let now = clock()
        let id = event.envelope.id
        let rows = forwards(event, receivedAt).map { ("forward-\($0.sink)", Effect.forward($0)) }
        try await database.write { db in
            let isNew = try DecisionLog.record(
                event: id,
                kind: kind,
                summary: summary,
                detail: detail,
                at: now,
                in: db
            )
            // Decided before, in a run that was cut short after its commit: its effects are there already.
            guard isNew else { return }
            try write(db)
            for (key, effect) in effects + rows { try Outbox.append(effect, event: id, key: key, at: now, in: db) }
        }
        bell.ring()
    }
}
