import Foundation
import GRDB
import Synchronization
import TelnyxEvents
import Testing

@testable import Handlers

/// Batches: full or old enough, in order, and a wrong row in one is found.
@Suite struct OutboxBatchTests {
    /// Takes batches and answers as a function says; keeps the numbers in what it took.
    private final class Taker: Sendable {
        private let taken = Mutex<[[Int64]]>([])
        private let rule: @Sendable ([Int64]) -> CarryAnswer

        init(_ rule: @escaping @Sendable ([Int64]) -> CarryAnswer = { _ in .accepted(answer: nil) }) {
            self.rule = rule
        }

        var batches: [[Int64]] { taken.withLock { $0 } }

        func take(_ forwards: [(forward: Forward, attempt: EffectAttempt)]) -> CarryAnswer {
            let numbers = forwards.compactMap { pair -> Int64? in
                if case .integer(let number)? = pair.forward.data["n"] { number } else { nil }
            }
            let answer = rule(numbers)
            taken.withLock { $0.append(numbers) }
            return answer
        }

        func station(size: Int, bytes: Int = 1 << 20, within: Duration = .zero, at once: Int = 1) -> OutboxStation {
            let policy = BatchPolicy(size: size, bytes: bytes, within: within)
            return .sink("analytics", policy: DestinationPolicy.sink.limited(to: once), batch: policy, carryAll: take)
        }
    }

    private func append(_ numbers: ClosedRange<Int>, conversations: Int, to bench: OutboxBench) async throws {
        for number in numbers {
            try await bench.append(
                OutboxBench.forward(number, conversation: "call:\(number % conversations)"),
                key: "k\(number)"
            )
        }
    }

    private func counts(_ bench: OutboxBench) async throws -> [EffectState: Int] {
        try await bench.database.read { db in try Outbox.counts(in: db) }
    }

    @Test(arguments: [1, 3, 25])
    func everythingGoesInBatchesAndEachConversationInOrder(conversations: Int) async throws {
        let bench = try OutboxBench()
        let taker = Taker()
        try await append(1...25, conversations: conversations, to: bench)
        try await bench.worker(taker.station(size: 10)).drain()
        #expect(taker.batches.map(\.count).allSatisfy { $0 <= 10 } && taker.batches.count <= 4)
        let all = taker.batches.flatMap { $0 }
        #expect(all.sorted() == Array(1...25))
        for conversation in 0..<conversations {
            let own = all.filter { Int($0) % conversations == conversation }
            #expect(own == own.sorted())
        }
        #expect(try await counts(bench) == [.sent: 25])
    }

    @Test func aBatchThatIsNotFullWaitsForItsTime() async throws {
        let bench = try OutboxBench()
        let taker = Taker()
        let worker = bench.worker(taker.station(size: 10, within: .seconds(5)))
        try await append(1...4, conversations: 2, to: bench)
        try await worker.drain()
        #expect(taker.batches.isEmpty)
        bench.time.advance(by: .seconds(4))
        try await worker.drain()
        #expect(taker.batches.isEmpty)
        bench.time.advance(by: .seconds(1))
        try await worker.drain()
        #expect(taker.batches == [[1, 2, 3, 4]])
    }

    @Test func aFullBatchWaitsForNothing() async throws {
        let bench = try OutboxBench()
        let taker = Taker()
        try await append(1...23, conversations: 2, to: bench)
        try await bench.worker(taker.station(size: 10, within: .seconds(5))).drain()
        #expect(taker.batches.map(\.count) == [10, 10])
        #expect(try await counts(bench) == [.sent: 20, .pending: 3])
    }

    @Test func bytesBoundABatchAndALargeRowTravelsAlone() async throws {
        let bench = try OutboxBench()
        let taker = Taker()
        let length = ForwardCoding.body(of: try #require(Self.forward(OutboxBench.forward(1)))).count
        try await append(1...4, conversations: 4, to: bench)
        try await bench.worker(taker.station(size: 10, bytes: length * 2 + 5, within: .zero)).drain()
        #expect(taker.batches == [[1, 2], [3, 4]])
        let small = Taker()
        try await append(5...6, conversations: 1, to: bench)
        try await bench.worker(small.station(size: 10, bytes: 1, within: .seconds(60))).drain()
        #expect(small.batches == [[5]], "a row beyond the limit is full by itself; the last one waits")
    }

    private static func forward(_ effect: Effect) -> Forward? {
        if case .forward(let forward) = effect { forward } else { nil }
    }

    /// 400 to a batch says nothing about any one row: halves go, until the wrong one stands alone.
    @Test(arguments: [[7], [1], [16], [3, 4, 12]])
    func theWrongRowOfARefusedBatchIsFoundAndTheOthersArrive(wrong: [Int64]) async throws {
        let bench = try OutboxBench()
        let taker = Taker {
            $0.contains { wrong.contains($0) } ? .rejected(reason: "answered 400") : .accepted(answer: nil)
        }
        try await append(1...16, conversations: 16, to: bench)
        let worker = bench.worker(taker.station(size: 16))
        try await worker.drain()
        #expect(try await counts(bench) == [.sent: 16 - wrong.count, .failed: wrong.count])
        for number in wrong { #expect(try await bench.state("k\(number)") == .failed) }
        #expect(taker.batches.count <= 16 * wrong.count)
        // And afterwards batches are large again.
        let before = taker.batches.count
        try await append(100...147, conversations: 48, to: bench)
        try await worker.drain()
        #expect(taker.batches.dropFirst(before).map(\.count).contains(16))
    }

    @Test func aSinkThatIsDownGetsTheSameRowsInTheSameOrderLater() async throws {
        let bench = try OutboxBench()
        let isUp = Mutex(false)
        let taker = Taker { _ in
            isUp.withLock { $0 } ? .accepted(answer: nil) : .unavailable(retryAfter: nil, reason: "503")
        }
        let worker = bench.worker(taker.station(size: 4, at: 2))
        try await append(1...30, conversations: 3, to: bench)
        for _ in 0..<24 {
            try await worker.drain()
            bench.time.advance(by: .seconds(3600))
        }
        let failed = taker.batches.count
        isUp.withLock { $0 = true }
        for _ in 0..<3 {
            try await worker.drain()
            bench.time.advance(by: .seconds(3600))
        }
        let arrived = taker.batches.dropFirst(failed).flatMap { $0 }
        #expect(arrived.sorted() == Array(1...30))
        for conversation in 0..<3 {
            let own = arrived.filter { Int($0) % 3 == conversation }
            #expect(own == own.sorted())
        }
        #expect(try await counts(bench) == [.sent: 30])
    }

    /// What travelled behind the first of its line is not marked, and is sent again after a death.
    @Test func aDeathInABatchLosesNothing() async throws {
        let bench = try OutboxBench()
        try await append(1...6, conversations: 2, to: bench)
        let dead = bench.worker(Taker().station(size: 6))
        #expect(try await dead.round().begun.map(\.attempts.count) == [6])
        let taker = Taker()
        let worker = bench.worker(taker.station(size: 6))
        try await worker.recover()
        bench.time.advance(by: .seconds(5))
        try await worker.drain()
        let all = taker.batches.flatMap { $0 }
        #expect(all.sorted() == Array(1...6))
        #expect(try await counts(bench) == [.sent: 6])
    }
}
