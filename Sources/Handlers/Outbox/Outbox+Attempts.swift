import Foundation
import GRDB
import OptOut
import TelnyxEvents

extension Outbox {
    /// Begins attempts on due rows of one destination, up to `room` of them, and says which.
    ///
    /// When this is committed the intent is durable: a process that dies later finds `attemptStartedAt` set. Rows the gate
    /// refuses, that are too late, or whose window has closed are settled on the way and their successors looked at.
    static func begin(
        _ station: OutboxStation,
        room: Int,
        rules: OutboxRules,
        at now: Date,
        in db: Database
    ) throws -> [EffectAttempt] {
        var begun: [EffectAttempt] = []
        var looked = 0
        while begun.count < room, looked < maximumLooked {
            let rows = try dueHeads(of: station.destination, limit: room - begun.count, at: now, in: db)
            if rows.isEmpty { break }
            looked += rows.count
            for row in rows {
                if let attempt = try begin(row, station: station, rules: rules, at: now, in: db) {
                    begun.append(attempt)
                }
            }
        }
        return begun
    }

    /// So many rows are looked at in one transaction; the others have to wait for the next.
    private static let maximumLooked = 256

    private static func dueHeads(
        of destination: Destination,
        limit: Int,
        at now: Date,
        in db: Database
    ) throws -> [Row] {
        try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT * FROM outbox WHERE destination = ? AND isHead = 1 AND attemptStartedAt IS NULL AND notBefore <= ?
                    ORDER BY notBefore, id LIMIT ?
                    """
            ),
            arguments: [destination.rawValue, now.unixMicroseconds, limit]
        )
    }

    private static func begin(
        _ row: Row,
        station: OutboxStation,
        rules: OutboxRules,
        at now: Date,
        in db: Database
    ) throws -> EffectAttempt? {
        let id: Int64 = row["id"]
        let record: EffectRecord
        do {
            record = try EffectRecord(row: row)
        } catch {
            // A row from another release that we cannot read must not hold up its line for ever.
            try end(id, as: .failed, answer: nil, error: "not readable: \(error)", at: now, in: db)
            return nil
        }
        guard station.policy.allowsAttempt(firstAttemptAt: record.firstAttemptAt, at: now) else {
            try end(id, as: .unconfirmed, answer: nil, error: record.lastError, at: now, in: db)
            try forgetCode(of: record.effect, in: id, db: db)
            try rules.report(record, as: .unconfirmed, reason: record.lastError ?? "", at: now, in: db)
            return nil
        }
        switch rules.verdict(on: record, at: now, in: db) {
        case .free: break
        case .refused(let reason):
            try end(id, as: .refused, answer: nil, error: reason, at: now, in: db)
            try forgetCode(of: record.effect, in: id, db: db)
            return nil
        case .wait(let until, let reason):
            // Never "now": a gate that says so would keep this transaction going.
            let notBefore = max(until, now.addingTimeInterval(0.01))
            try postpone(id, until: notBefore, error: reason, restartsWindow: false, in: db)
            return nil
        }
        try markBegun(id, at: now, in: db)
        return EffectAttempt(beginning: record, at: now)
    }

    static func markBegun(_ id: Int64, at now: Date, in db: Database) throws {
        try db.cachedStatement(
            sql: """
                UPDATE outbox SET attempts = attempts + 1, attemptStartedAt = :now,
                    firstAttemptAt = COALESCE(firstAttemptAt, :now) WHERE id = :id
                """
        ).execute(arguments: ["now": now.unixMicroseconds, "id": id])
    }

    /// Writes down how an attempt ended; once per attempt, a second time changes nothing.
    static func settle(_ ending: AttemptEnding, rules: OutboxRules, in db: Database) throws {
        let attempt = ending.attempt
        if attempt.isFollower { return try settleFollower(ending, in: db) }
        let isUnderWay = try Bool.fetchOne(
            db.cachedStatement(sql: "SELECT attemptStartedAt IS NOT NULL AND attempts = ? FROM outbox WHERE id = ?"),
            arguments: [attempt.number, attempt.id]
        )
        guard isUnderWay == true else { return }
        switch ending.settlement {
        case .again(let next, let error, let restartsWindow):
            if case .gone(let reason) = ending.answer {
                let destination = attempt.effect.destination
                try halt(destination, address: ending.address, reason: reason, at: ending.at, in: db)
            }
            try postpone(attempt.id, until: next, error: error, restartsWindow: restartsWindow, in: db)
        case .ended(let state, let answer, let error):
            try end(attempt.id, as: state, answer: answer, error: error, at: ending.at, in: db)
            try forgetCode(of: attempt.effect, in: attempt.id, db: db)
            if case .blocked = ending.answer, case .message(let message) = attempt.effect {
                let blocked = PendingMessage(event: attempt.event, key: attempt.key, message: message)
                try rules.carrierBlocked(blocked, ending.at, db)
            }
            guard state != .sent else { return }
            let trouble = EffectTrouble(
                event: attempt.event,
                key: attempt.key,
                effect: attempt.effect,
                state: state,
                reason: error ?? "",
                at: ending.at
            )
            try rules.trouble(trouble, db)
        }
    }

    /// The attempts a process died in; with one worker and nothing begun yet, all that are marked as under way.
    ///
    /// A row from another release that we cannot read ends as failed; it must not keep the service from starting.
    static func interrupted(at now: Date, in db: Database) throws -> [EffectAttempt] {
        let rows = try Row.fetchAll(
            db.cachedStatement(
                sql: "SELECT * FROM outbox WHERE attemptStartedAt IS NOT NULL ORDER BY attemptStartedAt, id"
            )
        )
        var attempts: [EffectAttempt] = []
        for row in rows {
            do {
                if let attempt = EffectAttempt(interrupted: try EffectRecord(row: row)) { attempts.append(attempt) }
            } catch {
                try end(row["id"], as: .failed, answer: nil, error: "not readable: \(error)", at: now, in: db)
            }
        }
        return attempts
    }

    /// When the next row of a destination is due; nil when none waits for time alone.
    static func nextDue(of destination: Destination, in db: Database) throws -> Date? {
        try Int64.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT MIN(notBefore) FROM outbox
                    WHERE destination = ? AND isHead = 1 AND attemptStartedAt IS NULL
                    """
            ),
            arguments: [destination.rawValue]
        ).map(Date.init(unixMicroseconds:))
    }

    private static func postpone(
        _ id: Int64,
        until next: Date,
        error: String,
        restartsWindow: Bool,
        in db: Database
    ) throws {
        try db.cachedStatement(
            sql: """
                UPDATE outbox SET notBefore = ?, lastError = ?, attemptStartedAt = NULL,
                    firstAttemptAt = CASE WHEN ? THEN NULL ELSE firstAttemptAt END WHERE id = ?
                """
        ).execute(arguments: [next.unixMicroseconds, error, restartsWindow, id])
    }

    /// A one-time code stands in the outbox as long as it has to be sent, and no longer.
    private static func forgetCode(of effect: Effect, in id: Int64, db: Database) throws {
        guard case .message(let message) = effect, message.purpose == .verification else { return }
        try db.cachedStatement(sql: "UPDATE outbox SET body = ? WHERE id = ?")
            .execute(arguments: [try EffectCoding.body(of: .message(message.withoutWords)), id])
    }

    /// Settles a row and lets the next one of its line come forward.
    static func end(
        _ id: Int64,
        as state: EffectState,
        answer: String?,
        error: String?,
        at now: Date,
        in db: Database
    ) throws {
        try db.cachedStatement(
            sql: """
                UPDATE outbox SET state = ?, isHead = 0, attemptStartedAt = NULL, settledAt = ?, answer = ?, lastError = ?
                WHERE id = ?
                """
        ).execute(arguments: [state.rawValue, now.unixMicroseconds, answer, error, id])
        // Only a first row may have been told to wait: what an earlier clock said about those behind it does not count.
        try db.cachedStatement(
            sql: """
                UPDATE outbox SET isHead = 1, notBefore = MIN(notBefore, :now) WHERE id = (
                    SELECT waiting.id FROM outbox AS ended JOIN outbox AS waiting
                        ON waiting.destination = ended.destination AND waiting.line = ended.line
                    WHERE ended.id = :id AND waiting.state = 'pending' ORDER BY waiting.id LIMIT 1)
                """
        ).execute(arguments: ["now": now.unixMicroseconds, "id": id])
    }
}
