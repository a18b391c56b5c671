import Foundation
import GRDB
import TelnyxEvents
import Testing

@testable import EventIngress

@Suite struct JournalRecordTests {
    let now = SampleEvents.start

    @Test func aNewEventIsWrittenDownWithItsExactBytes() async throws {
        let file = try await JournalFile()
        let envelope = try SampleEvents.message("m1")
        #expect(try await file.journal.record(envelope, at: now) == .new)
        let claims = try await file.journal.claim(room: [.message: 10], at: now)
        let claimed = try #require(claims.events.first)
        #expect(claims.events.count == 1)
        #expect(claimed.envelope == envelope)
        #expect(claimed.attempt == 1)
        #expect(claimed.receivedAt == now)
    }

    @Test func aRedeliveryIsADuplicateAlsoUnderAnotherAttemptNumber() async throws {
        let file = try await JournalFile()
        #expect(try await file.journal.record(SampleEvents.message("m1"), at: now) == .new)
        #expect(try await file.journal.record(SampleEvents.message("m1"), at: now + 1) == .duplicate)
        let second = try EventEnvelope(json: SampleEvents.messageBody("m1", attempt: 2), digest: "0")
        #expect(try await file.journal.record(second, at: now + 2) == .duplicate)
        #expect(try await file.journal.claim(room: [.message: 10], at: now + 3).events.count == 1)
    }

    @Test func theSameIDWithOtherWordsIsAConflictKeptWithoutEffect() async throws {
        let file = try await JournalFile()
        #expect(try await file.journal.record(SampleEvents.message("m1"), at: now) == .new)
        for round in 0..<20 {
            let other = try SampleEvents.message("m1", text: "other \(round)")
            #expect(try await file.journal.record(other, at: now) == .conflict)
            #expect(try await file.journal.record(other, at: now) == .conflict)
        }
        let kept = try await file.pool.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM journalConflicts") }
        #expect(kept == 8)
        let claims = try await file.journal.claim(room: [.message: 10], at: now)
        #expect(claims.events.map(\.envelope.body) == [SampleEvents.messageBody("m1")])
    }

    @Test func aFormAndAJSONEventComeBackAsTheyWere() async throws {
        let file = try await JournalFile()
        let body = try IngressFixtures.data("texml-requests/voice-initial-pstn.form")
        let envelope = EventEnvelope(form: try FormFields(body), body: body, step: .voice, digest: "abc")
        #expect(try await file.journal.record(envelope, at: now) == .new)
        let claims = try await file.journal.claim(room: [.call: 1], at: now)
        #expect(claims.events.map(\.envelope) == [envelope])
    }

    @Test func manyCallersShareFewCommits() async throws {
        let file = try await JournalFile()
        let commits = CommitCount()
        file.pool.add(transactionObserver: commits, extent: .databaseLifetime)
        try await withThrowingTaskGroup { group in
            for number in 0..<2000 {
                group.addTask {
                    let envelope = try SampleEvents.message("m\(number)", from: "+1555010\(1000 + number % 500)")
                    let recorded = try await file.journal.record(envelope, at: SampleEvents.start)
                    #expect(recorded == .new)
                }
            }
            try await group.waitForAll()
        }
        let count = try await file.pool.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM journalBodies") }
        #expect(count == 2000)
        #expect(commits.value < 1000)
    }

    @Test func ofManyDeliveriesAtOnceOneIsNew() async throws {
        let file = try await JournalFile()
        let envelope = try SampleEvents.message("m1")
        let results = try await withThrowingTaskGroup(of: Recorded.self) { group in
            for _ in 0..<100 { group.addTask { try await file.journal.record(envelope, at: SampleEvents.start) } }
            return try await group.reduce(into: [Recorded]()) { $0.append($1) }
        }
        #expect(results.filter { $0 == .new }.count == 1)
        #expect(results.filter { $0 == .duplicate }.count == 99)
    }

    @Test func aCancelledCallerGetsTheTrueAnswer() async throws {
        let file = try await JournalFile()
        let envelope = try SampleEvents.message("m1")
        let task = Task { try await file.journal.record(envelope, at: SampleEvents.start) }
        task.cancel()
        #expect(try await task.value == .new)
        #expect(try await file.states() == ["m1": "pending"])
    }

    @Test func whatDoesNotFitTheQueueIsRefused() async throws {
        let file = try await JournalFile(capacity: JournalCapacity(waitingEvents: 4, groupEvents: 2))
        let held = Gate()
        // The writer is busy until the gate opens.
        file.pool.asyncWriteWithoutTransaction { _ in held.wait() }
        let results = Collected()
        for number in 0..<10 {
            let envelope = try SampleEvents.message("m\(number)")
            file.journal.record(envelope, at: now) { results.append($0) }
        }
        #expect(results.all.count == 6)
        #expect(results.all.allSatisfy { $0 == .failure(.overloaded(waiting: 4)) })
        held.open()
        await file.journal.flush()
        #expect(results.all.filter { $0 == .success(.new) }.count == 4)
        #expect(try await file.states().count == 4)
    }

    @Test func aFullDiskRefusesAndRecovers() async throws {
        let file = try await JournalFile()
        let pages = try await file.pool.writeWithoutTransaction { db in
            let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
            return try Int.fetchOne(db, sql: "PRAGMA max_page_count = \(pages)") ?? 0
        }
        let large = try SampleEvents.message("m1", text: String(repeating: "x", count: 100_000))
        let error = await #expect(throws: JournalError.self) { try await file.journal.record(large, at: now) }
        guard case .notDurable = error else { return #expect(Bool(false), "\(String(describing: error))") }
        #expect(try await file.states() == [:])
        _ = try await file.pool.writeWithoutTransaction { db in
            try Int.fetchOne(db, sql: "PRAGMA max_page_count = \(pages + 1000)")
        }
        #expect(try await file.journal.record(large, at: now) == .new)
    }

    @Test func aReadOnlyDatabaseRefusesAndRecovers() async throws {
        let file = try await JournalFile()
        try await file.pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA query_only = 1") }
        await #expect(throws: JournalError.self) { try await file.journal.record(SampleEvents.message("m1"), at: now) }
        try await file.pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA query_only = 0") }
        #expect(try await file.journal.record(SampleEvents.message("m1"), at: now) == .new)
    }

    @Test func anotherProcessHoldingTheLockDelaysButDoesNotRefuse() async throws {
        let file = try await JournalFile()
        let other = try await file.opened()
        let locked = Doorbell()
        let release = Gate()
        other.writer.asyncWriteWithoutTransaction { db in
            // A failure to lock shows in the assertion below.
            try? db.execute(sql: "BEGIN IMMEDIATE")
            locked.ring()
            release.wait()
            try? db.execute(sql: "COMMIT")
        }
        await locked.wait()
        let results = Collected()
        file.journal.record(try SampleEvents.message("m1"), at: now) { results.append($0) }
        release.open()
        await file.journal.flush()
        #expect(results.all == [.success(.new)])
    }
}
