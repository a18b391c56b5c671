import Foundation
import GRDB
import TelnyxEvents

/// Batches: rows of one destination that leave in one request.
///
/// A batch holds the first rows of some lines and, where there is room, those behind them in the same line. Only the first
/// row of a line is marked as under way; those behind it cannot begin without it, and after a crash they are sent again,
/// which a destination that takes batches allows.
extension Outbox {
    /// What there is to send in one go.
    enum Gathering {
        case nothing
        /// Not full, and nothing in it is old enough.
        case notYet
        case batch(Consignment)
    }

    private struct Candidate {
        let id: Int64
        let line: String
        let createdAt: Date
        let bytes: Int
        let isFollower: Bool
    }

    /// Begins the attempt on a batch of at most `limit` rows, when it is full or old enough.
    static func beginBatch(
        _ station: OutboxStation,
        policy: BatchPolicy,
        limit: Int,
        at now: Date,
        in db: Database
    ) throws -> Gathering {
        let (candidates, isFull) = try candidates(
            of: station.destination,
            policy: policy,
            limit: limit,
            at: now,
            in: db
        )
        guard let oldest = candidates.map(\.createdAt).min() else { return .nothing }
        if !isFull, now.timeIntervalSince(oldest) < policy.within / .seconds(1), now >= oldest { return .notYet }
        var attempts: [EffectAttempt] = []
        var lost: Set<String> = []
        for candidate in candidates where !lost.contains(candidate.line) {
            if let attempt = try begin(candidate, at: now, in: db) {
                attempts.append(attempt)
            } else {
                // The line has another first row now, which the next round finds.
                lost.insert(candidate.line)
            }
        }
        return Consignment(attempts).map(Gathering.batch) ?? .nothing
    }

    private static func candidates(
        of destination: Destination,
        policy: BatchPolicy,
        limit: Int,
        at now: Date,
        in db: Database
    ) throws -> (rows: [Candidate], isFull: Bool) {
        let heads = try db.cachedStatement(
            sql: """
                SELECT id, line, createdAt, length(body) AS bytes FROM outbox
                WHERE destination = ? AND isHead = 1 AND attemptStartedAt IS NULL AND notBefore <= ?
                ORDER BY notBefore, id LIMIT ?
                """
        )
        let behind = try db.cachedStatement(
            sql: """
                SELECT id, line, createdAt, length(body) AS bytes FROM outbox
                WHERE destination = ? AND line = ? AND state = 'pending' AND id > ? ORDER BY id LIMIT ?
                """
        )
        var rows: [Candidate] = []
        var bytes = 0
        func take(_ candidate: Candidate) -> Bool {
            if rows.count >= limit || (!rows.isEmpty && bytes + candidate.bytes > policy.bytes) { return false }
            rows.append(candidate)
            bytes += candidate.bytes
            return true
        }
        let first = try Row.fetchAll(heads, arguments: [destination.rawValue, now.unixMicroseconds, limit])
            .map { candidate($0, isFollower: false) }
        for head in first where !take(head) { return (rows, true) }
        for head in first {
            if rows.count >= limit { break }
            let arguments: StatementArguments = [destination.rawValue, head.line, head.id, limit - rows.count]
            for row in try Row.fetchAll(behind, arguments: arguments) {
                guard take(candidate(row, isFollower: true)) else { return (rows, true) }
            }
        }
        return (rows, rows.count >= limit)
    }

    private static func candidate(_ row: Row, isFollower: Bool) -> Candidate {
        Candidate(
            id: row["id"],
            line: row["line"],
            createdAt: Date(unixMicroseconds: row["createdAt"]),
            bytes: row["bytes"],
            isFollower: isFollower
        )
    }

    /// Nil for a row that cannot be read, which ends so that it does not hold up its line.
    private static func begin(_ candidate: Candidate, at now: Date, in db: Database) throws -> EffectAttempt? {
        let select = try db.cachedStatement(sql: "SELECT * FROM outbox WHERE id = ?")
        guard let row = try Row.fetchOne(select, arguments: [candidate.id]) else { return nil }
        let record: EffectRecord
        do {
            record = try EffectRecord(row: row)
        } catch {
            if !candidate.isFollower {
                try end(candidate.id, as: .failed, answer: nil, error: "not readable: \(error)", at: now, in: db)
            }
            return nil
        }
        if !candidate.isFollower { try markBegun(candidate.id, at: now, in: db) }
        return EffectAttempt(beginning: record, at: now, isFollower: candidate.isFollower)
    }

    /// Writes down how a row that travelled behind the first of its line ended; it stays where it is unless it was taken.
    static func settleFollower(_ ending: AttemptEnding, in db: Database) throws {
        guard case .ended(.sent, let answer, _) = ending.settlement else { return }
        try db.cachedStatement(
            sql: """
                UPDATE outbox SET state = 'sent', settledAt = :at, answer = :answer, attempts = attempts + 1,
                    firstAttemptAt = COALESCE(firstAttemptAt, :begun), lastError = NULL
                WHERE id = :id AND state = 'pending' AND isHead = 0
                """
        ).execute(arguments: [
            "at": ending.at.unixMicroseconds, "answer": answer, "begun": ending.attempt.startedAt.unixMicroseconds,
            "id": ending.attempt.id,
        ])
    }
}
