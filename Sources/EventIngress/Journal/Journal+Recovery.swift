package import Foundation
import GRDB
import TelnyxEvents

extension Journal {
    /// What `recover` found.
    package struct Recovery: Hashable, Sendable {
        /// Events that were in somebody's hands when the process ended, and will be handled again.
        package var resumed = 0
        /// Events whose attempts are used up, each cut short by the end of the process.
        package var dead = 0
    }

    /// Takes up what the last process left claimed; to be called once at start, before anything is claimed.
    ///
    /// An event cut short for the first time is due at once. One cut short again may be what ends the process, so it
    /// waits on the schedule, apart from those that happened to be in hand with it, and is dead after the last attempt.
    package func recover(
        schedule: RetrySchedule,
        at now: Date,
        jitter: @escaping @Sendable () -> Double = { Double.random(in: 0...1) }
    ) async throws -> Recovery {
        try await writer.shieldedWrite { [whenDead] db in
            var recovery = Recovery()
            for row in try Row.fetchAll(db, sql: Self.claimedRows) {
                let settlement = Settlement(
                    id: try JournalRow.id(row[0]),
                    attempt: row[1],
                    verdict: Self.verdict(onAttempt: row[1], schedule: schedule, at: now, jitter: jitter())
                )
                if case .dead = settlement.verdict { recovery.dead += 1 } else { recovery.resumed += 1 }
                try Settling.settle(settlement, at: now, whenDead: whenDead, in: db)
            }
            try db.execute(sql: Self.pullForward, arguments: [now.unixMicroseconds])
            // Nothing was ever told to wait for longer: the clock was set back while no process ran.
            let latest = now.addingTimeInterval(schedule.longestAsked.seconds + schedule.longestWait.seconds)
            try db.execute(
                sql: Self.boundWaits,
                arguments: [
                    now.addingTimeInterval(schedule.longestWait.seconds).unixMicroseconds, latest.unixMicroseconds,
                ]
            )
            return recovery
        }
    }

    /// Makes everything new due now, and what waits for a retry due as much earlier as the clock was set back.
    package func clockWasSetBack(by distance: TimeInterval, to now: Date) async throws {
        try await writer.shieldedWrite { db in
            try db.execute(sql: Self.pullForward, arguments: [now.unixMicroseconds])
            try db.execute(sql: Self.shiftWaits, arguments: [Int64(distance * 1_000_000)])
        }
    }

    private static let interrupted = "the process ended while the event was being handled"

    private static func verdict(
        onAttempt attempt: Int,
        schedule: RetrySchedule,
        at now: Date,
        jitter: Double
    ) -> Settlement.Verdict {
        if attempt == 1, schedule.maxAttempts > 1 { return .parked(until: now, reason: interrupted) }
        guard let due = schedule.nextAttempt(after: attempt, asked: nil, now: now, jitter: jitter) else {
            return .dead(reason: interrupted)
        }
        return .parked(until: due, reason: interrupted)
    }

    // By family, so that the index on what is due can be used: what is claimed stands in it with a NULL.
    static let claimedRows = """
        SELECT id, attempts FROM journal
        WHERE head = 1 AND family IN ('call', 'message', 'fax', 'number', 'other') AND dueAt IS NULL
        """
    static let pullForward = """
        UPDATE journal SET dueAt = ?1 WHERE head = 1 AND family IN ('call', 'message', 'fax', 'number', 'other')
        AND dueAt > ?1 AND state = 'pending'
        """
    static let shiftWaits = """
        UPDATE journal SET dueAt = dueAt - ?1 WHERE head = 1 AND family IN ('call', 'message', 'fax', 'number', 'other')
        AND dueAt IS NOT NULL AND state = 'waiting'
        """
    static let boundWaits = """
        UPDATE journal SET dueAt = ?1 WHERE head = 1 AND family IN ('call', 'message', 'fax', 'number', 'other')
        AND dueAt > ?2 AND state = 'waiting'
        """
}
