package import Foundation
import GRDB
package import TelnyxEvents

/// An outbox row as listings show it.
package struct EffectRecord: Hashable, Sendable, Identifiable {
    /// The row's number, in the order of appending.
    package let id: Int64
    /// The event that caused it.
    package let event: EventID
    /// Its key within the event.
    package let key: String
    /// What sort of act it is.
    package let kind: EffectKind
    /// Where it goes.
    package let destination: Destination
    /// How far it has come.
    package let state: EffectState
    /// Attempts begun so far.
    package let attempts: Int
    /// When the next attempt may begin; meaningless once settled.
    package let notBefore: Date
    /// When it was decided.
    package let createdAt: Date
    /// When the first attempt began, if one did.
    package let firstAttemptAt: Date?
    /// When the attempt now under way began, if one is.
    package let attemptStartedAt: Date?
    /// When it came to its end, if it did.
    package let settledAt: Date?
    /// What the destination answered, for example the message's id.
    package let answer: String?
    /// Why the last attempt did not end well.
    package let lastError: String?
    /// The act itself.
    package let effect: Effect

    init(row: Row) throws {
        guard let event = EventID(rawValue: row["event"]), let kind = EffectKind(rawValue: row["kind"]),
            let state = EffectState(rawValue: row["state"])
        else { throw DatabaseError(message: "outbox row \(row["id"] as Int64) is not readable") }
        id = row["id"]
        self.event = event
        key = row["key"]
        self.kind = kind
        destination = Destination(rawValue: row["destination"])
        self.state = state
        attempts = row["attempts"]
        notBefore = Date(unixMicroseconds: row["notBefore"])
        createdAt = Date(unixMicroseconds: row["createdAt"])
        firstAttemptAt = (row["firstAttemptAt"] as Int64?).map(Date.init(unixMicroseconds:))
        attemptStartedAt = (row["attemptStartedAt"] as Int64?).map(Date.init(unixMicroseconds:))
        settledAt = (row["settledAt"] as Int64?).map(Date.init(unixMicroseconds:))
        answer = row["answer"]
        lastError = row["lastError"]
        effect = try EffectCoding.effect(kind: kind, body: row["body"])
    }
}
