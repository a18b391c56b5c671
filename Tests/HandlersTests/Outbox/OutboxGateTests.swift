import Foundation
import GRDB
import OptOut
import Synchronization
import TelnyxEvents
import Testing

@testable import Handlers

@Suite struct OutboxGateTests {
    private struct Unreadable: Error {}

    @Test func aRefusedMessageNeverLeaves() async throws {
        let bench = try OutboxBench()
        let carrier = ScriptedCarrier()
        let rules = OutboxRules(gate: { _, _, _ in .refused(reason: "opted-out") }, carrierBlocked: { _, _, _ in })
        let worker = bench.worker(.messages { _, attempt in carrier.answer(attempt) }, rules: rules)
        try await bench.append(try OutboxBench.message(), key: "reply")
        try await worker.drain()
        let record = try await bench.record("reply")
        #expect(record.state == .refused && record.lastError == "opted-out" && record.attempts == 0)
        #expect(carrier.attempts.isEmpty)
    }

    @Test func aWaitingMessageIsAskedAboutAgain() async throws {
        let bench = try OutboxBench()
        let morning = bench.time.now.addingTimeInterval(3600)
        let rules = OutboxRules(
            gate: { _, now, _ in now < morning ? .wait(until: morning, reason: "quiet hours") : .free },
            carrierBlocked: { _, _, _ in }
        )
        let worker = bench.worker(.messages { _, _ in .accepted(answer: nil) }, rules: rules)
        try await bench.append(try OutboxBench.message(purpose: .marketing), key: "news")
        try await bench.append(try OutboxBench.message(purpose: .marketing), key: "more")
        try await worker.drain()
        #expect(try await bench.record("news").lastError == "quiet hours")
        bench.time.advance(by: .seconds(3601))
        try await worker.drain()
        let news = try await bench.record("news")
        #expect(news.state == .sent && news.attempts == 1)
        #expect(try await bench.state("more") == .sent)
    }

    @Test func aGateThatFailsBlocks() async throws {
        let bench = try OutboxBench()
        let carrier = ScriptedCarrier()
        let rules = OutboxRules(gate: { _, _, _ in throw Unreadable() }, carrierBlocked: { _, _, _ in })
        let worker = bench.worker(.messages { _, attempt in carrier.answer(attempt) }, rules: rules)
        try await bench.append(try OutboxBench.message(), key: "reply")
        try await worker.drain()
        #expect(try await bench.state("reply") == .pending)
        #expect(carrier.attempts.isEmpty)
    }

    @Test func aMessageThatIsTooLateIsRefused() async throws {
        let bench = try OutboxBench()
        let worker = bench.worker(.messages { _, _ in .accepted(answer: nil) })
        let notAfter = bench.time.now.addingTimeInterval(300)
        try await bench.append(try OutboxBench.message(purpose: .confirmation, notAfter: notAfter), key: "reply")
        bench.time.advance(by: .seconds(301))
        try await worker.drain()
        #expect(try await bench.state("reply") == .refused)
    }

    @Test func aCarrierBlockIsToldInTheSettlingTransaction() async throws {
        let bench = try OutboxBench()
        try await bench.database.write { db in try db.execute(sql: "CREATE TABLE told (id TEXT)") }
        let rules = OutboxRules(
            gate: { _, _, _ in .free },
            carrierBlocked: { pending, _, db in
                try db.execute(sql: "INSERT INTO told VALUES (?)", arguments: [pending.id])
            }
        )
        let worker = bench.worker(.messages { _, _ in .blocked(reason: "40300") }, rules: rules)
        try await bench.append(try OutboxBench.message(), key: "reply")
        try await worker.drain()
        let told = try await bench.database.read { db in try String.fetchAll(db, sql: "SELECT id FROM told") }
        #expect(told == ["event-1 reply"])
        #expect(try await bench.state("reply") == .failed)
    }
}
