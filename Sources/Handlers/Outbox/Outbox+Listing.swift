package import GRDB
package import TelnyxEvents

extension Outbox {
    /// What an event caused, in the order of appending.
    package static func effects(of event: EventID, in db: Database) throws -> [EffectRecord] {
        try Row.fetchAll(
            db.cachedStatement(sql: "SELECT * FROM outbox WHERE event = ? ORDER BY id"),
            arguments: [event.rawValue]
        )
        .map(EffectRecord.init(row:))
    }

    /// The effect with that key of an event; nil when there is none.
    package static func effect(of event: EventID, key: String, in db: Database) throws -> EffectRecord? {
        try Row.fetchOne(
            db.cachedStatement(sql: "SELECT * FROM outbox WHERE event = ? AND key = ?"),
            arguments: [event.rawValue, key]
        ).map(EffectRecord.init(row:))
    }

    /// What did not end well and needs a person: `dead`, `failed` and `unconfirmed` rows, newest first.
    package static func dead(
        states: Set<EffectState> = [.dead, .failed, .unconfirmed],
        limit: Int? = nil,
        in db: Database
    ) throws -> [EffectRecord] {
        let names = states.map(\.rawValue).sorted()
        let marks = databaseQuestionMarks(count: names.count)
        return try Row.fetchAll(
            db.cachedStatement(sql: "SELECT * FROM outbox WHERE state IN (\(marks)) ORDER BY id DESC LIMIT ?"),
            arguments: StatementArguments(names) + [limit ?? -1]
        ).map(EffectRecord.init(row:))
    }

    /// How many rows wait per destination, and since when the oldest does; read from an index alone.
    package static func backlog(in db: Database) throws -> [OutboxBacklog] {
        try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT destination, COUNT(*) AS pending, MIN(createdAt) AS oldest FROM outbox
                    WHERE state = 'pending' GROUP BY destination ORDER BY destination
                    """
            )
        ).map(OutboxBacklog.init(row:))
    }

    /// Why the first due row of each destination did not get through the last time; absent where it was not tried.
    package static func lastErrors(in db: Database) throws -> [Destination: String] {
        let destinations = try String.fetchAll(
            db,
            sql: """
                WITH RECURSIVE known (name) AS (
                    SELECT MIN(destination) FROM outbox WHERE state = 'pending'
                    UNION ALL SELECT (SELECT MIN(destination) FROM outbox WHERE state = 'pending' AND destination > name)
                    FROM known WHERE name IS NOT NULL)
                SELECT name FROM known WHERE name IS NOT NULL
                """
        )
        let latest = try db.cachedStatement(
            sql: """
                SELECT lastError FROM outbox
                WHERE destination = ? AND isHead = 1 AND attemptStartedAt IS NULL ORDER BY notBefore, id LIMIT 1
                """
        )
        return try destinations.reduce(into: [:]) { errors, name in
            errors[Destination(rawValue: name)] = try String.fetchOne(latest, arguments: [name])
        }
    }

    /// How many rows there are in each state.
    package static func counts(in db: Database) throws -> [EffectState: Int] {
        let rows = try Row.fetchAll(
            db.cachedStatement(sql: "SELECT state, COUNT(*) AS rows FROM outbox GROUP BY state")
        )
        return rows.reduce(into: [:]) { counts, row in
            if let state = EffectState(rawValue: row["state"]) { counts[state] = row["rows"] }
        }
    }
}
