import Foundation
import GRDB
import TelnyxEvents
import Testing

@testable import EventIngress

@Suite struct JournalListingTests {
    let now = SampleEvents.start

    private func filled() async throws -> JournalFile {
        let file = try await JournalFile()
        try await file.journal.record(SampleEvents.message("m1"), at: now)
        try await file.journal.record(SampleEvents.call("c1"), at: now + 1)
        try await file.journal.record(SampleEvents.call("c2", session: "s2"), at: now + 2)
        let claims = try await file.journal.claim(room: [.call: 2], at: now + 3)
        #expect(claims.events.count == 2)
        try await file.journal.settle(
            [
                Settlement(id: SampleEvents.id("c1"), attempt: 1, verdict: .dead(reason: "boom")),
                Settlement(id: SampleEvents.id("c2"), attempt: 1, verdict: .parked(until: now + 60, reason: "busy")),
            ],
            at: now + 4
        )
        return file
    }

    private func ids(_ file: JournalFile, _ filter: JournalFilter) async throws -> [String] {
        try await file.journal.entries(matching: filter).map(\.id.rawValue)
    }

    @Test func filtersMeanWhatTheySay() async throws {
        let file = try await filled()
        #expect(try await ids(file, JournalFilter()) == ["m1", "c1", "c2"])
        #expect(try await ids(file, JournalFilter(states: [.dead])) == ["c1"])
        #expect(try await ids(file, JournalFilter(states: [.dead, .waiting])) == ["c1", "c2"])
        #expect(try await ids(file, JournalFilter(families: [.message])) == ["m1"])
        #expect(try await ids(file, JournalFilter(type: "call.answered")) == ["c1", "c2"])
        #expect(try await ids(file, JournalFilter(from: now + 1, to: now + 2)) == ["c1"])
        let newest = try await file.journal.entries(newestFirst: true, limit: 2).map(\.id.rawValue)
        #expect(newest == ["c2", "c1"])
    }

    /// More than two pages of a thousand; every limit is kept to the row, on either side of a page's end.
    @Test(arguments: [nil, 1, 999, 1000, 1001, 2000, 2003, 5000])
    func aLongListComesInPages(limit: Int?) async throws {
        let file = try await JournalFile()
        let count = 2003
        try await file.pool.write { db in
            try db.execute(
                sql: """
                    WITH RECURSIVE n(i) AS (VALUES(1) UNION ALL SELECT i + 1 FROM n WHERE i < ?)
                    INSERT INTO journal (id, type, family, conversation, format, receivedAt, state, head, settledAt)
                    SELECT 'e' || i, 'call.answered', 'call', 's1', 'json', i, 'done', 0, i FROM n
                    """,
                arguments: [count]
            )
        }
        for newestFirst in [false, true] {
            var seen: [String] = []
            try await file.journal.forEachEntry(newestFirst: newestFirst, limit: limit) { seen.append($0.id.rawValue) }
            let all = newestFirst ? (1...count).reversed() : Array(1...count)
            #expect(seen == all.prefix(limit ?? count).map { "e\($0)" })
        }
    }

    @Test func anEntryTellsWhatScriptsRelyOn() async throws {
        let file = try await filled()
        let entry = try #require(try await file.journal.entry(SampleEvents.id("c1")))
        #expect(entry.type == "call.answered")
        #expect(entry.family == .call)
        #expect(entry.state == .dead)
        #expect(entry.attempts == 1)
        #expect(entry.receivedAt == now + 1)
        #expect(entry.lastError == "boom")
        #expect(entry.conflicts == 0)
        let event = try #require(try await file.journal.event(SampleEvents.id("m1")))
        #expect(event.envelope.body == SampleEvents.messageBody("m1"))
        #expect(event.attempt == 0)
        #expect(try await file.journal.entry(SampleEvents.id("none")) == nil)
    }

    @Test func conflictsAreListed() async throws {
        let file = try await filled()
        try await file.journal.record(SampleEvents.message("m1", text: "other"), at: now)
        #expect(try await file.journal.entry(SampleEvents.id("m1"))?.conflicts == 1)
        let bodies = try await file.journal.conflicts(of: SampleEvents.id("m1"))
        #expect(bodies == [SampleEvents.messageBody("m1", text: "other")])
    }

    @Test func theTailGoesOnWhereItStopped() async throws {
        let file = try await filled()
        let (none, end) = try await file.journal.tail(after: nil)
        #expect(none.isEmpty)
        try await file.journal.record(SampleEvents.message("m2"), at: now)
        let (entries, next) = try await file.journal.tail(after: end)
        #expect(entries.map(\.id.rawValue) == ["m2"])
        #expect(try await file.journal.tail(after: next).entries.isEmpty)
        let (page, middle) = try await file.journal.tail(after: 0, limit: 2)
        #expect(page.map(\.id.rawValue) == ["m1", "c1"])
        #expect(try await file.journal.tail(after: middle).entries.map(\.id.rawValue) == ["c2", "m2"])
    }

    @Test func failedEventsAreRetriedAndOthersAreNot() async throws {
        let file = try await filled()
        let answers = try await file.journal.retry(["m1", "c1", "c2", "none"].map(SampleEvents.id), at: now + 5)
        #expect(answers[try SampleEvents.id("m1")] == .notFailed(.pending))
        #expect(answers[try SampleEvents.id("c1")] == .retried)
        #expect(answers[try SampleEvents.id("c2")] == .retried)
        #expect(answers[try SampleEvents.id("none")] == .unknown)
        let claims = try await file.journal.claim(room: [.call: 9], at: now + 5)
        #expect(
            Dictionary(uniqueKeysWithValues: claims.events.map { ($0.envelope.id.rawValue, $0.attempt) })
                == ["c1": 1, "c2": 2]
        )
    }

    @Test func aDeadEventIsRevivedBehindItsConversation() async throws {
        let file = try await filled()
        try await file.journal.record(SampleEvents.call("c3"), at: now + 4)
        #expect(try await file.journal.retry(matching: JournalFilter(states: [.dead]), at: now + 5) == 1)
        let first = try await file.journal.claim(room: [.call: 9], at: now + 5)
        #expect(first.events.map(\.envelope.id.rawValue) == ["c3"])
        let settlement = Settlement(id: try SampleEvents.id("c3"), attempt: 1, verdict: .done)
        let second = try await file.journal.turn(settling: [settlement], room: [.call: 9], at: now + 5)
        #expect(second.events.map(\.envelope.id.rawValue) == ["c1"])
    }

    @Test func theBacklogCountsWhatIsNotHandled() async throws {
        let file = try await filled()
        try await file.journal.record(SampleEvents.message("m2"), at: now + 9)
        let backlog = try await file.journal.backlog()
        #expect(backlog.counts == [.pending: 2, .waiting: 1, .dead: 1])
        #expect(backlog.oldestDue[.message] == now)
        #expect(backlog.age(at: now + 30) == .seconds(30))
    }
}
