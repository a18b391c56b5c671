import Foundation
import GRDB
import Numbering
import TelnyxEvents

/// Finds out whom of our people a caller from a queue has talked to.
///
/// Telnyx names to neither side the other one's number. Where a dial's result names the caller's call that is certain;
/// else both sides are seen within seconds of each other, and they belong together when nobody else comes into question.
enum QueueMeetings {
    /// How far apart the two halves are seen at most, in seconds.
    private static let window: TimeInterval = 15
    /// The longest call Telnyx carries is four hours; what has not found its other half by then never will.
    private static let memory: TimeInterval = 5 * 3600

    /// Notes one side; `peer` is the other side's call where it is named.
    static func note(
        _ turn: QueueTurn,
        in call: String,
        of party: Call,
        with peer: String?,
        at now: Date,
        in db: Database
    ) throws {
        try forget(before: now.addingTimeInterval(-memory), in: db)
        switch turn.side {
        case .agentTakes:
            guard let agent = DialTarget(party.from.text) else { return }
            try keep(turn, call, isAgent: true, agent.description, at: now, in: db)
        case .agentFindsNobody: try drop(turn, call, isAgent: true, in: db)
        case .agentHasTaken:
            if let peer, let agent = DialTarget(party.from.text), try meet(peer, agent, at: now, in: db) {
                return try drop(turn, call, isAgent: true, in: db)
            }
            // Gone when the two halves have found each other already.
            try db.cachedStatement(sql: "UPDATE queueTurns SET at = ? WHERE queue = ? AND call = ? AND isAgent = 1")
                .execute(arguments: [now.unixMicroseconds, turn.queue, call])
        case .callerTaken:
            guard let number = party.from.phoneNumber else { return }
            try keep(turn, call, isAgent: false, number.e164, at: now, in: db)
        }
        try pair(turn.queue, around: now, in: db)
    }

    /// The one agent and the one caller seen around an instant; two of either are left alone.
    private static func pair(_ queue: String, around now: Date, in db: Database) throws {
        let rows = try Row.fetchAll(
            db.cachedStatement(sql: "SELECT * FROM queueTurns WHERE queue = ? AND at BETWEEN ? AND ?"),
            arguments: [
                queue, now.addingTimeInterval(-window).unixMicroseconds,
                now.addingTimeInterval(window).unixMicroseconds,
            ]
        )
        let agents = rows.filter { $0["isAgent"] == 1 }
        let callers = rows.filter { $0["isAgent"] == 0 }
        guard agents.count == 1, callers.count == 1, let agent = DialTarget(agents[0]["party"] as String),
            let number = PhoneNumber(e164: callers[0]["party"] as String)
        else { return }
        try CallBook.note(callers[0]["call"], from: number, agent: agent, at: now, in: db)
        for row in [agents[0], callers[0]] {
            try drop(QueueTurn(queue, .agentTakes), row["call"], isAgent: row["isAgent"], in: db)
        }
    }

    /// Notes that the caller of a call that is in the book has talked to somebody; false when it is not in the book.
    private static func meet(_ call: String, _ agent: DialTarget, at now: Date, in db: Database) throws -> Bool {
        let number = try String.fetchOne(
            db.cachedStatement(sql: "SELECT number FROM callBook WHERE call = ? AND agent = ''"),
            arguments: [call]
        )
        guard let number = number.flatMap(PhoneNumber.init(e164:)) else { return false }
        try CallBook.note(call, from: number, agent: agent, at: now, in: db)
        try db.cachedStatement(sql: "DELETE FROM queueTurns WHERE call = ?").execute(arguments: [call])
        return true
    }

    private static func keep(
        _ turn: QueueTurn,
        _ call: String,
        isAgent: Bool,
        _ party: String,
        at now: Date,
        in db: Database
    ) throws {
        try db.cachedStatement(
            sql: """
                INSERT INTO queueTurns (queue, call, isAgent, party, at) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT DO UPDATE SET at = excluded.at
                """
        ).execute(arguments: [turn.queue, call, isAgent, party, now.unixMicroseconds])
    }

    private static func drop(_ turn: QueueTurn, _ call: String, isAgent: Bool, in db: Database) throws {
        try db.cachedStatement(sql: "DELETE FROM queueTurns WHERE queue = ? AND call = ? AND isAgent = ?")
            .execute(arguments: [turn.queue, call, isAgent])
    }

    private static func forget(before end: Date, in db: Database) throws {
        try db.cachedStatement(sql: "DELETE FROM queueTurns WHERE at < ?").execute(arguments: [end.unixMicroseconds])
    }
}
