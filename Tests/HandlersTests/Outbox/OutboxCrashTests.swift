import Foundation
import GRDB
import Synchronization
import TelnyxEvents
import Testing

@testable import Handlers

/// The process dies while an attempt is under way; the next one opens the same file.
@Suite struct OutboxCrashTests {
    private func afterACrash(
        during effect: Effect,
        station: OutboxStation,
        later: Duration,
        check: (OutboxBench, OutboxWorker) async throws -> Void
    ) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.appending(path: "test.db").path
        do {
            let bench = try OutboxBench(database: try DatabasePool(path: path))
            try await bench.append(effect, key: "k")
            let round = try await bench.worker(station).round()
            #expect(round.begun.count == 1)
            try bench.database.close()
        }
        let bench = try OutboxBench(database: try DatabasePool(path: path))
        bench.time.advance(by: later)
        let worker = bench.worker(station)
        #expect(try await worker.recover() == 1)
        #expect(try await worker.recover() == 0)
        bench.time.advance(by: .seconds(1))
        try await worker.drain()
        try await check(bench, worker)
    }

    @Test func aMessageBecomesUnconfirmedAndIsNeverSentAgain() async throws {
        let carrier = ScriptedCarrier()
        let station = OutboxStation.messages { _, attempt in carrier.answer(attempt) }
        try await afterACrash(during: try OutboxBench.message(), station: station, later: .seconds(1)) {
            bench,
            _ async throws in
            #expect(try await bench.state("k") == .unconfirmed)
            #expect(carrier.attempts.isEmpty)
        }
    }

    @Test func aCallCommandIsRepeatedWhileTelnyxRemembersIt() async throws {
        let carrier = ScriptedCarrier()
        let station = OutboxStation.calls { _, attempt in carrier.answer(attempt) }
        try await afterACrash(during: OutboxBench.command(), station: station, later: .seconds(30)) {
            bench,
            _ async throws in
            #expect(try await bench.state("k") == .sent)
            #expect(carrier.attempts.map(\.number) == [2])
        }
    }

    @Test func aCallCommandIsUnconfirmedOnceTelnyxMayHaveForgottenIt() async throws {
        let carrier = ScriptedCarrier()
        let station = OutboxStation.calls { _, attempt in carrier.answer(attempt) }
        try await afterACrash(during: OutboxBench.command(), station: station, later: .seconds(51)) {
            bench,
            _ async throws in
            #expect(try await bench.state("k") == .unconfirmed)
            #expect(carrier.attempts.isEmpty)
        }
    }

    @Test func aForwardIsRepeatedUnderTheSameID() async throws {
        let carrier = ScriptedCarrier()
        let station = OutboxStation.sink("analytics") { _, attempt in carrier.answer(attempt) }
        try await afterACrash(during: OutboxBench.forward(), station: station, later: .seconds(86_400)) {
            bench,
            _ async throws in
            #expect(try await bench.state("k") == .sent)
            #expect(carrier.attempts.map(\.key) == ["k"])
        }
    }

    @Test func aRowNobodyCanReadDoesNotKeepTheServiceFromStarting() async throws {
        let bench = try OutboxBench()
        let carrier = ScriptedCarrier()
        let station = OutboxStation.messages { _, attempt in carrier.answer(attempt) }
        try await bench.append(try OutboxBench.message(to: "+15551234567"), key: "broken")
        try await bench.append(try OutboxBench.message(to: "+15551234568"), key: "good")
        _ = try await bench.worker(station).round()
        try await bench.database.write { try $0.execute(sql: "UPDATE outbox SET body = x'7b' WHERE key = 'broken'") }
        #expect(try await bench.worker(station).recover() == 1)
        #expect(try await bench.state("good") == .unconfirmed)
        let (state, error) = try await bench.database.read { db in
            let row = try Row.fetchOne(db, sql: "SELECT state, lastError FROM outbox WHERE key = 'broken'")
            return (row?["state"] as String?, row?["lastError"] as String?)
        }
        #expect(state == "failed")
        #expect(error?.hasPrefix("not readable") == true)
    }
}
