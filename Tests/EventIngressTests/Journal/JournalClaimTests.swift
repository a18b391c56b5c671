import Foundation
import GRDB
import Synchronization
import TelnyxEvents
import Testing

@testable import EventIngress

@Suite struct JournalClaimTests {
    let now = SampleEvents.start

    private func settle(_ id: String, _ attempt: Int, _ verdict: Settlement.Verdict) throws -> Settlement {
        Settlement(id: try SampleEvents.id(id), attempt: attempt, verdict: verdict)
    }

    private func claimed(_ journal: Journal, at date: Date) async throws -> [String] {
        let room = Dictionary(uniqueKeysWithValues: EventFamily.allCases.map { ($0, 100) })
        return try await journal.claim(room: room, at: date).events.map(\.envelope.id.rawValue).sorted()
    }

    @Test func onlyTheOldestOfAConversationIsClaimed() async throws {
        let file = try await JournalFile()
        for id in ["a1", "a2", "a3"] { try await file.journal.record(SampleEvents.call(id, session: "a"), at: now) }
        try await file.journal.record(SampleEvents.call("b1", session: "b"), at: now)
        #expect(try await claimed(file.journal, at: now) == ["a1", "b1"])
        #expect(try await claimed(file.journal, at: now) == [])
        try await file.journal.settle([settle("a1", 1, .done)], at: now)
        #expect(try await claimed(file.journal, at: now) == ["a2"])
        try await file.journal.settle([settle("a2", 1, .dead(reason: "no"))], at: now)
        #expect(try await claimed(file.journal, at: now) == ["a3"])
    }

    @Test func oneTurnSettlesAndClaimsTheNext() async throws {
        let file = try await JournalFile()
        for id in ["a1", "a2"] { try await file.journal.record(SampleEvents.call(id, session: "a"), at: now) }
        _ = try await claimed(file.journal, at: now)
        let claims = try await file.journal.turn(settling: [settle("a1", 1, .done)], room: [.call: 1], at: now)
        #expect(claims.events.map(\.envelope.id.rawValue) == ["a2"])
    }

    @Test func aParkedEventHoldsUpItsOwnConversationOnly() async throws {
        let file = try await JournalFile()
        for id in ["a1", "a2"] { try await file.journal.record(SampleEvents.call(id, session: "a"), at: now) }
        _ = try await claimed(file.journal, at: now)
        try await file.journal.settle([settle("a1", 1, .parked(until: now + 10, reason: "busy"))], at: now)
        try await file.journal.record(SampleEvents.call("b1", session: "b"), at: now)
        let claims = try await file.journal.claim(room: [.call: 10], at: now)
        #expect(claims.events.map(\.envelope.id.rawValue) == ["b1"])
        #expect(claims.nextDue == now + 10)
        let later = try await file.journal.claim(room: [.call: 10], at: now + 10)
        #expect(later.events.map(\.envelope.id.rawValue) == ["a1"])
        #expect(later.events.map(\.attempt) == [2])
    }

    @Test func roomIsKept() async throws {
        let file = try await JournalFile()
        for number in 0..<10 {
            try await file.journal.record(SampleEvents.call("e\(number)", session: "\(number)"), at: now)
        }
        #expect(try await file.journal.claim(room: [.call: 3, .fax: 3], at: now).events.count == 3)
        #expect(try await file.journal.claim(room: [.fax: 3], at: now).events.isEmpty)
    }

    @Test func aVerdictOnAnOlderAttemptChangesNothing() async throws {
        let file = try await JournalFile()
        try await file.journal.record(SampleEvents.call("a1"), at: now)
        _ = try await claimed(file.journal, at: now)
        try await file.journal.settle([settle("a1", 1, .parked(until: now, reason: "again"))], at: now)
        _ = try await claimed(file.journal, at: now)
        try await file.journal.settle([settle("a1", 1, .done)], at: now)
        #expect(try await file.states() == ["a1": "claimed"])
        try await file.journal.settle([settle("a1", 2, .done)], at: now)
        #expect(try await file.states() == ["a1": "done"])
    }

    @Test func whatIsReleasedHasNotBeenTried() async throws {
        let file = try await JournalFile()
        try await file.journal.record(SampleEvents.call("a1"), at: now)
        _ = try await claimed(file.journal, at: now)
        try await file.journal.settle([settle("a1", 1, .released)], at: now)
        #expect(try await file.journal.claim(room: [.call: 1], at: now).events.map(\.attempt) == [1])
    }

    @Test func aDiscardedEventIsDoneWithItsReason() async throws {
        let file = try await JournalFile()
        try await file.journal.record(SampleEvents.call("a1"), at: now)
        _ = try await claimed(file.journal, at: now)
        try await file.journal.settle([settle("a1", 1, .discarded(reason: "not ours"))], at: now + 1)
        let entry = try #require(try await file.journal.entry(SampleEvents.id("a1")))
        #expect(entry.state == .done)
        #expect(entry.lastError == "not ours")
        #expect(entry.settledAt == now + 1)
    }

    @Test func afterACrashWhatWasClaimedIsTakenUpAgain() async throws {
        let file = try await JournalFile()
        try await file.journal.record(SampleEvents.call("a1", session: "a"), at: now)
        try await file.journal.record(SampleEvents.call("a2", session: "a"), at: now)
        _ = try await claimed(file.journal, at: now)
        let again = try await file.opened()
        let recovery = try await again.recover(schedule: RetrySchedule(), at: now + 5)
        #expect(recovery == Journal.Recovery(resumed: 1, dead: 0))
        let claims = try await again.claim(room: [.call: 10], at: now + 5)
        #expect(claims.events.map(\.envelope.id.rawValue) == ["a1"])
        #expect(claims.events.map(\.attempt) == [2])
    }

    @Test func whatEndsTheProcessEachTimeDies() async throws {
        let file = try await JournalFile()
        let schedule = RetrySchedule(maxAttempts: 4)
        try await file.journal.record(SampleEvents.call("poison"), at: now)
        var date = now
        var starts = 0
        while try await file.states() != ["poison": "dead"] {
            #expect(starts < 4)
            _ = try await claimed(file.journal, at: date)
            _ = try await file.opened().recover(schedule: schedule, at: date, jitter: { 0 })
            date += 3600
            starts += 1
        }
        #expect(starts == 4)
    }

    @Test func whatStoodBehindIsDueThoughTheClockWasSetBack() async throws {
        let file = try await JournalFile()
        let ahead = now + 3600
        for id in ["a1", "a2"] { try await file.journal.record(SampleEvents.call(id, session: "a"), at: ahead) }
        #expect(try await claimed(file.journal, at: ahead) == ["a1"])
        try await file.journal.settle([settle("a1", 1, .done)], at: now)
        #expect(try await claimed(file.journal, at: now) == ["a2"])
        try await file.journal.settle([settle("a2", 1, .released)], at: now)
        #expect(try await claimed(file.journal, at: now) == ["a2"])
    }

    @Test func whatWaitsIsDueAsMuchEarlierAsTheClockWasSetBack() async throws {
        let file = try await JournalFile()
        try await file.journal.record(SampleEvents.call("a1"), at: now)
        _ = try await claimed(file.journal, at: now)
        try await file.journal.settle([settle("a1", 1, .parked(until: now + 10, reason: "busy"))], at: now)
        try await file.journal.clockWasSetBack(by: 3600, to: now - 3600)
        #expect(try await claimed(file.journal, at: now - 3591) == [])
        #expect(try await claimed(file.journal, at: now - 3590) == ["a1"])
    }

    @Test func aClockSetBackWhileNothingRanHoldsNothingUpForDays() async throws {
        let file = try await JournalFile()
        let schedule = RetrySchedule()
        for (id, wait) in [("a1", 30 * 86_400.0), ("b1", 80_000.0)] {
            try await file.journal.record(SampleEvents.call(id, session: id), at: now)
            _ = try await claimed(file.journal, at: now)
            try await file.journal.settle([settle(id, 1, .parked(until: now + wait, reason: "busy"))], at: now)
        }
        _ = try await file.journal.recover(schedule: schedule, at: now, jitter: { 0 })
        #expect(try await claimed(file.journal, at: now + 900) == ["a1"])
        #expect(try await claimed(file.journal, at: now + 80_000) == ["b1"])
    }

    @Test func whoGivesUpIsToldOnce() async throws {
        let file = try await JournalFile()
        let told = Mutex<[EventDeath]>([])
        let journal = Journal(writer: file.pool, whenDead: { death, _ in told.withLock { $0.append(death) } })
        try await journal.record(SampleEvents.call("a1"), at: now)
        _ = try await claimed(journal, at: now)
        let dead = try settle("a1", 1, .dead(reason: "no"))
        try await journal.settle([dead, dead], at: now + 1)
        let id = try SampleEvents.id("a1")
        #expect(told.withLock { $0 } == [EventDeath(event: id, family: .call, reason: "no", at: now + 1)])
        #expect(try await file.states() == ["a1": "dead"])
    }

    @Test func aClockSetBackDoesNotHoldUpWhatIsNew() async throws {
        let file = try await JournalFile()
        try await file.journal.record(SampleEvents.call("a1"), at: now + 86_400)
        #expect(try await claimed(file.journal, at: now) == [])
        _ = try await file.journal.recover(schedule: RetrySchedule(), at: now)
        #expect(try await claimed(file.journal, at: now) == ["a1"])
    }

    @Test func theSchemaAllowsNoSecondHead() async throws {
        let file = try await JournalFile()
        for id in ["a1", "a2"] { try await file.journal.record(SampleEvents.call(id, session: "a"), at: now) }
        await #expect(throws: DatabaseError.self) {
            try await file.pool.write { db in
                try db.execute(sql: "UPDATE journal SET head = 1, dueAt = 1 WHERE id = 'a2'")
            }
        }
    }
}
