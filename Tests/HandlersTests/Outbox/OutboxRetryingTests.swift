import Foundation
import GRDB
import TelnyxEvents
import Testing

@testable import Handlers

@Suite struct OutboxRetryingTests {
    private func ended(with answer: CarryAnswer) async throws -> OutboxBench {
        let bench = try OutboxBench()
        try await bench.append(try OutboxBench.message(), key: "reply")
        try await bench.worker(.messages { _, _ in answer }).drain()
        return bench
    }

    private func retry(_ bench: OutboxBench, key: String = "reply") async throws -> Outbox.Retry {
        let event = try #require(bench.event)
        return try await bench.database.write { [now = bench.time.now] db in
            try Outbox.retry(event, key: key, at: now, in: db)
        }
    }

    @Test func whatFailedIsTriedAgain() async throws {
        let bench = try await ended(with: .rejected(reason: "40312"))
        #expect(try await retry(bench) == .queued)
        #expect(try await retry(bench) == .notAllowed(.pending))
        try await bench.worker(.messages { _, _ in .accepted(answer: "m") }).drain()
        #expect(try await bench.state("reply") == .sent)
    }

    @Test(arguments: [
        (CarryAnswer.unanswered(reason: "timeout"), EffectState.unconfirmed), (.accepted(answer: nil), .sent),
    ])
    func whatMayHaveHappenedIsNot(answer: CarryAnswer, state: EffectState) async throws {
        let bench = try await ended(with: answer)
        #expect(try await retry(bench) == .notAllowed(state))
        #expect(try await retry(bench, key: "other") == .unknown)
    }

    @Test func aRetriedRowGoesBehindWhatWaits() async throws {
        let bench = try OutboxBench()
        let carrier = ScriptedCarrier(.rejected(reason: "400"), .accepted(answer: nil))
        let worker = bench.worker(.sink("analytics") { _, attempt in carrier.answer(attempt) })
        try await bench.append(OutboxBench.forward(1), key: "reply")
        try await worker.drain()
        try await bench.append(OutboxBench.forward(2), key: "later")
        #expect(try await retry(bench) == .queued)
        try await worker.drain()
        #expect(Set(carrier.attempts.map(\.key)) == ["reply", "later"] && carrier.attempts.count == 3)
        #expect(try await bench.state("reply") == .sent)
    }
}
