package import Foundation
package import GRDB
package import TelnyxEvents

extension Outbox {
    /// What came of the wish to carry an effect out once more.
    package enum Retry: Hashable, Sendable {
        /// It is pending again, with all its attempts before it.
        case queued
        /// It may not: `sent`, `pending`, any call command, or `unconfirmed`, which may have happened and must not twice.
        case notAllowed(EffectState)
        /// There is no such effect.
        case unknown
    }

    /// Makes a `dead`, `failed` or `refused` effect pending again; the gate is asked once more.
    ///
    /// It takes its place behind what waits in its line. Ring the doorbell after the transaction is committed; a running
    /// service notices by itself.
    package static func retry(_ event: EventID, key: String, at now: Date, in db: Database) throws -> Retry {
        guard let record = try effect(of: event, key: key, in: db) else { return .unknown }
        // Telnyx remembers a command for a minute only, and the caller has gone.
        guard record.kind != .callCommand else { return .notAllowed(record.state) }
        switch record.state {
        case .sent, .pending, .unconfirmed: return .notAllowed(record.state)
        case .dead, .failed, .refused: break
        }
        try db.execute(
            sql: """
                UPDATE outbox SET state = 'pending', attempts = 0, firstAttemptAt = NULL, settledAt = NULL, notBefore = :now,
                    isHead = NOT EXISTS (SELECT 1 FROM outbox AS other
                        WHERE other.destination = outbox.destination AND other.line = outbox.line
                            AND other.state = 'pending')
                WHERE id = :id
                """,
            arguments: ["now": now.unixMicroseconds, "id": record.id]
        )
        return .queued
    }
}
