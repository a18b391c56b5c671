import Foundation
import GRDB
import TelnyxEvents
import Testing

@testable import Handlers

@Suite struct DestinationPolicyTests {
    @Test func pausesDoubleAreSpreadAndNeverShorterThanAsked() {
        let schedule = AttemptSchedule(firstPause: .seconds(1), longestPause: .seconds(60), attempts: 5)
        let pauses = (1...8).map { schedule.pause(afterAttempt: $0, retryAfter: nil, jitter: 0.5) / .seconds(1) }
        #expect(pauses == [1, 2, 4, 8, 16, 32, 60, 60])
        #expect(schedule.pause(afterAttempt: 1, retryAfter: nil, jitter: 0) == .milliseconds(750))
        #expect(schedule.pause(afterAttempt: 1, retryAfter: .seconds(30), jitter: 0) == .seconds(30))
        #expect(schedule.pause(afterAttempt: 1, retryAfter: .seconds(1_000_000), jitter: 0) == .seconds(3600))
        #expect(schedule.pause(afterAttempt: .max, retryAfter: nil, jitter: 0.5) == .seconds(60))
    }

    @Test func patienceNeedsBothAttemptsAndTime() {
        let schedule = AttemptSchedule(
            firstPause: .seconds(1),
            longestPause: .seconds(60),
            attempts: 3,
            keepTryingFor: .seconds(100)
        )
        let start = Date(timeIntervalSince1970: 0)
        #expect(!schedule.isUsedUp(afterAttempt: 3, firstAttemptAt: start, at: start + 99))
        #expect(!schedule.isUsedUp(afterAttempt: 2, firstAttemptAt: start, at: start + 101))
        #expect(schedule.isUsedUp(afterAttempt: 3, firstAttemptAt: start, at: start + 101))
    }

    @Test func aCallCommandWithoutAnswerIsRepeatedForFiftySecondsThenUnconfirmed() async throws {
        let bench = try OutboxBench()
        let carrier = ScriptedCarrier(.unanswered(reason: "timeout"))
        let worker = bench.worker(.calls { _, attempt in carrier.answer(attempt) })
        try await bench.append(OutboxBench.command(), key: "answer")
        for _ in 0..<120 where try await bench.state("answer") == .pending {
            try await worker.drain()
            bench.time.advance(by: .milliseconds(500))
        }
        let record = try await bench.record("answer")
        #expect(record.state == .unconfirmed)
        let first = try #require(carrier.attempts.first?.startedAt)
        let last = try #require(carrier.attempts.last?.startedAt)
        #expect(carrier.attempts.count > 4)
        #expect(last.timeIntervalSince(first) <= 50)
    }

    @Test func aCallCommandThatNeverLeftHasItsWindowStillBeforeIt() async throws {
        let bench = try OutboxBench()
        let carrier = ScriptedCarrier(.unreachable(reason: "refused"), .accepted(answer: nil))
        let worker = bench.worker(.calls { _, attempt in carrier.answer(attempt) })
        try await bench.append(OutboxBench.command(), key: "answer")
        try await worker.drain()
        bench.time.advance(by: .seconds(60))
        try await worker.drain()
        #expect(try await bench.state("answer") == .sent)
    }
}
