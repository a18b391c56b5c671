package import Foundation
package import GRDB
package import TelnyxEvents

/// The outbox: effects written down in the transaction that decided them, carried out by `OutboxWorker`.
package enum Outbox {
    /// Appends an effect under the event's id and a key unique within the event; false when it was there already.
    ///
    /// Nothing of an earlier row with the same event and key is changed, so a handler that runs twice decides once.
    /// Ring the handlers' `Doorbell` after the transaction is committed.
    @discardableResult
    package static func append(
        _ effect: Effect,
        event: EventID,
        key: String,
        at now: Date,
        in db: Database
    ) throws -> Bool {
        try db.cachedStatement(
            sql: """
                INSERT INTO outbox (event, key, kind, destination, line, isHead, body, state, notBefore, createdAt)
                VALUES (:event, :key, :kind, :destination, :line,
                    NOT EXISTS (SELECT 1 FROM outbox
                        WHERE destination = :destination AND line = :line AND state = 'pending'),
                    :body, 'pending', :now, :now)
                ON CONFLICT (event, key) DO NOTHING
                """
        ).execute(arguments: [
            "event": event.rawValue, "key": key, "kind": effect.kind.rawValue,
            "destination": effect.destination.rawValue, "line": effect.line,
            "body": try EffectCoding.body(of: effect), "now": now.unixMicroseconds,
        ])
        return db.changesCount == 1
    }
}
