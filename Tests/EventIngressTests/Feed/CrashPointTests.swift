import Foundation
import GRDB
import TelnyxEvents
import Testing

@testable import EventIngress

/// The process dies at each point between an event and its end; what the file says afterwards is all there is.
@Suite struct CrashPointTests {
    /// A handler's effect: one row an event, in a transaction of its own.
    private func effect(_ file: JournalFile) -> ScriptedHandler<CallEvent>.Answer {
        { delivery in
            try await file.pool.write { db in
                try db.execute(sql: "CREATE TABLE IF NOT EXISTS effects (event TEXT PRIMARY KEY)")
                try db.execute(
                    sql: "INSERT INTO effects VALUES (?) ON CONFLICT DO NOTHING",
                    arguments: [delivery.id.rawValue]
                )
            }
            return .done
        }
    }

    private func restart(_ file: JournalFile) async throws -> FeedBench {
        let bench = try await FeedBench(file: file, calls: effect(file))
        _ = try await bench.journal.recover(schedule: bench.schedule, at: bench.clock.now)
        try await bench.run { feed in await feed.drain() }
        return bench
    }

    private func expectOneEffect(_ file: JournalFile) async throws {
        let effects = try await file.pool.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM effects") }
        #expect(effects == 1)
        #expect(try await file.states() == ["c1": "done"])
    }

    @Test func afterTheRecord() async throws {
        let file = try await JournalFile()
        try await file.opened().record(SampleEvents.call("c1"), at: SampleEvents.start)
        let bench = try await restart(file)
        #expect(bench.calls.attempts == [1])
        try await expectOneEffect(file)
    }

    @Test func afterTheClaim() async throws {
        let file = try await JournalFile()
        let dying = try await file.opened()
        try await dying.record(SampleEvents.call("c1"), at: SampleEvents.start)
        _ = try await dying.claim(room: [.call: 1], at: SampleEvents.start)
        let bench = try await restart(file)
        #expect(bench.calls.attempts == [2])
        try await expectOneEffect(file)
    }

    @Test func afterTheEffect() async throws {
        let file = try await JournalFile()
        let dying = try await file.opened()
        try await dying.record(SampleEvents.call("c1"), at: SampleEvents.start)
        let claims = try await dying.claim(room: [.call: 1], at: SampleEvents.start)
        let claimed = try #require(claims.events.first)
        guard case .call(let event) = TelnyxEvent(claimed.envelope) else {
            Issue.record("not a call")
            return
        }
        let delivery = Delivery(id: claimed.envelope.id, event: event, attempt: 1, receivedAt: claimed.receivedAt)
        _ = try await effect(file)(delivery)
        let bench = try await restart(file)
        #expect(bench.calls.attempts == [2])
        try await expectOneEffect(file)
    }

    @Test func afterTheSettling() async throws {
        let file = try await JournalFile()
        try await file.opened().record(SampleEvents.call("c1"), at: SampleEvents.start)
        _ = try await restart(file)
        let bench = try await restart(file)
        #expect(bench.calls.seen.isEmpty)
        try await expectOneEffect(file)
    }
}
