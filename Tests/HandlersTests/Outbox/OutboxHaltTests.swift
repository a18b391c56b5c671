import Foundation
import GRDB
import Synchronization
import TelnyxEvents
import Testing

@testable import Handlers

/// A destination that wants nothing any more: rows wait, durably, until an operator or a new address lets them go.
@Suite struct OutboxHaltTests {
    private func station(_ answers: ScriptedCarrier, address: String = "a") -> OutboxStation {
        .sink("analytics", batch: nil, address: address) { forwards in
            forwards.first.map { answers.answer($0.attempt) } ?? .accepted(answer: nil)
        }
    }

    private func halts(_ bench: OutboxBench) async throws -> [DestinationHalt] {
        try await bench.database.read { try Outbox.halts(in: $0) }
    }

    @Test func goneKeepsEverythingBackAcrossStarts() async throws {
        let bench = try OutboxBench()
        let carrier = ScriptedCarrier(.gone(reason: "answered 410"), .accepted(answer: nil))
        try await bench.append(OutboxBench.forward(1), key: "k1")
        try await bench.worker(station(carrier)).drain()
        for number in 2...5 {
            try await bench.append(OutboxBench.forward(number, conversation: "\(number)"), key: "k\(number)")
        }
        for _ in 0..<3 {
            bench.time.advance(by: .seconds(86_400))
            let later = bench.worker(station(carrier))
            try await later.recover()
            try await later.drain()
            #expect(try await later.round().nextDue == nil, "a halted destination wakes nobody")
        }
        #expect(carrier.attempts.count == 1)
        #expect(try await halts(bench).map(\.reason) == ["answered 410"])
        #expect(try await bench.database.write { try Outbox.resume(.sink("analytics"), in: $0) })
        try await bench.worker(station(carrier)).drain()
        #expect(try await bench.database.read { db in try Outbox.counts(in: db) } == [.sent: 5])
        #expect(try await bench.database.write { try !Outbox.resume(.sink("analytics"), in: $0) })
    }

    @Test func anotherAddressIsAskedAgain() async throws {
        let bench = try OutboxBench()
        try await bench.append(OutboxBench.forward(), key: "k")
        try await bench.worker(station(ScriptedCarrier(.gone(reason: "answered 410")))).drain()
        let moved = bench.worker(station(ScriptedCarrier(.accepted(answer: nil)), address: "b"))
        try await moved.recover()
        try await moved.drain()
        #expect(try await bench.state("k") == .sent)
        #expect(try await halts(bench).isEmpty)
    }

    @Test func othersGoOn() async throws {
        let bench = try OutboxBench()
        try await bench.append(OutboxBench.forward(), key: "k")
        try await bench.append(OutboxBench.forward(sink: "other"), key: "o")
        let worker = bench.worker(
            station(ScriptedCarrier(.gone(reason: "answered 410"))),
            .sink("other") { _, _ in .accepted(answer: nil) }
        )
        try await worker.drain()
        #expect(try await bench.state("o") == .sent)
        #expect(try await bench.state("k") == .pending)
    }
}
