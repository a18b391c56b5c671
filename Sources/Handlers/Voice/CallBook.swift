package import Foundation
package import GRDB
package import Numbering
import TelnyxEvents

/// Who called when, and whom of our people they talked to; what conditions on a caller's history read.
package enum CallBook {
    /// How far back is looked.
    package static let memory: TimeInterval = 90 * 86_400
    /// How many calls and meetings are looked at, the latest first.
    private static let limit = 50

    /// What happened with a caller before an instant, the call itself left out.
    package static func history(
        of number: PhoneNumber,
        before now: Date,
        except call: String?,
        in db: Database
    ) throws -> CallerHistory {
        let arguments: StatementArguments = [
            number.e164, now.addingTimeInterval(-memory).unixMicroseconds, now.unixMicroseconds, call ?? "", limit,
        ]
        let calls = try Int64.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT at FROM callBook WHERE number = ? AND at BETWEEN ? AND ? AND call <> ? AND agent = ''
                    ORDER BY at DESC LIMIT ?
                    """
            ),
            arguments: arguments
        )
        let meetings = try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT agent, at FROM callBook WHERE number = ? AND at BETWEEN ? AND ? AND call <> ? AND agent <> ''
                    ORDER BY at DESC LIMIT ?
                    """
            ),
            arguments: arguments
        )
        let text = try Row.fetchOne(
            db.cachedStatement(sql: "SELECT words, at FROM callerTexts WHERE number = ? AND at BETWEEN ? AND ?"),
            arguments: [number.e164, now.addingTimeInterval(-memory).unixMicroseconds, now.unixMicroseconds]
        )
        return CallerHistory(
            calls: calls.map(Date.init(unixMicroseconds:)),
            meetings: meetings.compactMap { row in
                DialTarget(row["agent"] as String).map { .init($0, at: Date(unixMicroseconds: row["at"])) }
            },
            lastText: text.map { .init($0["words"], at: Date(unixMicroseconds: $0["at"])) }
        )
    }

    /// Notes that a call came in, or, with an agent, that the caller talked to somebody; once each.
    static func note(
        _ call: String,
        from number: PhoneNumber,
        agent: DialTarget? = nil,
        at now: Date,
        in db: Database
    ) throws {
        try db.cachedStatement(
            sql: "INSERT INTO callBook (call, agent, number, at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING"
        ).execute(arguments: [call, agent?.description ?? "", number.e164, now.unixMicroseconds])
    }

    /// Notes the words of a text from a number; the latest one's are kept, the first thousand characters of them.
    static func note(text: String, from number: PhoneNumber, at now: Date, in db: Database) throws {
        try db.cachedStatement(
            sql: """
                INSERT INTO callerTexts (number, words, at) VALUES (?, ?, ?)
                ON CONFLICT (number) DO UPDATE SET words = excluded.words, at = excluded.at WHERE excluded.at >= at
                """
        ).execute(arguments: [number.e164, String(text.prefix(1000)), now.unixMicroseconds])
    }

    /// Forgets a number: its calls, whom it talked to, its last text; answers how many rows there were.
    package static func erase(_ number: PhoneNumber, in db: Database) throws -> Int {
        let tables = [("callBook", "number"), ("callerTexts", "number"), ("queueTurns", "party")]
        return try tables.reduce(0) { count, table in
            try db.execute(sql: "DELETE FROM \(table.0) WHERE \(table.1) = ?", arguments: [number.e164])
            return count + db.changesCount
        }
    }

    /// Deletes what was noted about calls and texts before an instant, at most `limit` rows of each table; answers how
    /// many of the table with the most.
    package static func prune(before end: Date, limit: Int, in db: Database) throws -> Int {
        let statements = [
            "DELETE FROM callMarks WHERE (call, mark) IN (SELECT call, mark FROM callMarks WHERE madeAt < ? LIMIT ?)",
            "DELETE FROM callBook WHERE (call, agent) IN (SELECT call, agent FROM callBook WHERE at < ? LIMIT ?)",
            "DELETE FROM callerTexts WHERE number IN (SELECT number FROM callerTexts WHERE at < ? LIMIT ?)",
        ]
        return try statements.map { sql in
            try db.cachedStatement(sql: sql).execute(arguments: [end.unixMicroseconds, limit])
            return db.changesCount
        }
        .max() ?? 0
    }
}
