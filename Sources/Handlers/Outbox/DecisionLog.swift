package import Foundation
package import GRDB
package import TelnyxEvents

/// The decisions, one per event, written in the transaction that also appends the effects.
package enum DecisionLog {
    /// Keeps a decision; the first one made for an event stands, a second changes nothing and answers false.
    @discardableResult
    package static func record(
        event: EventID,
        kind: String,
        summary: String,
        detail: JSONValue = .object([:]),
        at now: Date,
        in db: Database
    ) throws -> Bool {
        try db.cachedStatement(
            sql: """
                INSERT INTO decisions (event, kind, summary, detail, decidedAt) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (event) DO NOTHING
                """
        ).execute(arguments: [event.rawValue, kind, summary, detail.compactJSON, now.unixMicroseconds])
        return db.changesCount == 1
    }

    /// Deletes what was decided about events that are no more.
    package static func forget(_ events: [EventID], in db: Database) throws {
        for event in events {
            try db.cachedStatement(sql: "DELETE FROM decisions WHERE event = ?").execute(arguments: [event.rawValue])
        }
    }

    /// The decision made for an event; nil when none was.
    package static func decision(for event: EventID, in db: Database) throws -> Decision? {
        let row = try Row.fetchOne(
            db.cachedStatement(sql: "SELECT * FROM decisions WHERE event = ?"),
            arguments: [event.rawValue]
        )
        guard let row else { return nil }
        return Decision(
            event: event,
            kind: row["kind"],
            summary: row["summary"],
            detail: try JSONValue(json: Data((row["detail"] as String).utf8)),
            decidedAt: Date(unixMicroseconds: row["decidedAt"])
        )
    }
}
