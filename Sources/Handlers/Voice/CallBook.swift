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
        return CallerHistory(
            calls: calls.map(Date.init(unixMicroseconds:)),
            meetings: meetings.compactMap { row in
                DialTarget(row["agent"] as String).map { .init($0, at: Date(unixMicroseconds: row["at"])) }
            }
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
}
