import Foundation
import GRDB
import Logging
import ServiceLifecycle
import Synchronization
import TelnyxEvents
import Testing

@testable import Handlers

@Suite struct OutboxWorkerTests {
    @Test func anAcceptedMessageIsSentOnceAndKeepsItsAnswer() async throws {
        let bench = try OutboxBench()
        let carrier = ScriptedCarrier(.accepted(answer: "m-1"))
        let worker = bench.worker(.messages { _, attempt in carrier.answer(attempt) })
        try await bench.append(try OutboxBench.message(), key: "reply")
        try await worker.drain()
        try await worker.drain()
        let record = try await bench.record("reply")
        #expect(record.state == .sent && record.answer == "m-1" && record.attempts == 1 && record.settledAt != nil)
        #expect(carrier.attempts.count == 1)
    }

    @Test(arguments: [
        (CarryAnswer.rejected(reason: "40310"), EffectState.failed), (.blocked(reason: "40300"), .failed),
        (.unanswered(reason: "timeout"), .unconfirmed), (.throttled(retryAfter: nil, reason: "429"), .pending),
        (.unavailable(retryAfter: nil, reason: "503"), .pending), (.unreachable(reason: "refused"), .pending),
    ])
    func everyAnswerLeavesAMessageInItsState(answer: CarryAnswer, state: EffectState) async throws {
        let bench = try OutboxBench()
        let worker = bench.worker(.messages { _, _ in answer })
        try await bench.append(try OutboxBench.message(), key: "reply")
        try await worker.drain()
        let record = try await bench.record("reply")
        #expect(record.state == state)
        #expect(record.lastError != nil && record.attemptStartedAt == nil)
    }

    @Test func theStartIsOnDiskBeforeTheMessageLeaves() async throws {
        let bench = try OutboxBench()
        let states = Mutex<[Bool]>([])
        let worker = bench.worker(
            .messages { [database = bench.database] _, attempt in
                let row = try? await database.read { db in
                    try Outbox.effect(of: attempt.event, key: attempt.key, in: db)
                }
                states.withLock { $0.append(row?.attemptStartedAt != nil && row?.attempts == 1) }
                return .accepted(answer: nil)
            }
        )
        try await bench.append(try OutboxBench.message(), key: "reply")
        try await worker.drain()
        #expect(states.withLock { $0 } == [true])
    }

    @Test func retryAfterIsHonouredForTheWholeDestination() async throws {
        let bench = try OutboxBench()
        let carrier = ScriptedCarrier(.throttled(retryAfter: .seconds(20), reason: "429"), .accepted(answer: nil))
        let worker = bench.worker(.messages { _, attempt in carrier.answer(attempt) })
        try await bench.append(try OutboxBench.message(), key: "a")
        try await worker.drain()
        try await bench.append(try OutboxBench.message(to: "+15550000002"), key: "b")
        bench.time.advance(by: .seconds(19))
        try await worker.drain()
        #expect(carrier.attempts.count == 1)
        bench.time.advance(by: .seconds(2))
        try await worker.drain()
        #expect(try await bench.state("a") == .sent)
        #expect(try await bench.state("b") == .sent)
    }

    @Test func aMessageIsDeadAfterItsLastAttempt() async throws {
        let bench = try OutboxBench()
        let troubles = Mutex<[EffectTrouble]>([])
        let rules = OutboxRules(
            gate: { _, _, _ in .free },
            carrierBlocked: { _, _, _ in },
            trouble: { trouble, _ in troubles.withLock { $0.append(trouble) } }
        )
        let worker = bench.worker(.messages { _, _ in .unreachable(reason: "refused") }, rules: rules)
        try await bench.append(try OutboxBench.message(), key: "reply")
        for _ in 0..<40 {
            try await worker.drain()
            bench.time.advance(by: .seconds(900))
        }
        let record = try await bench.record("reply")
        #expect(record.state == .dead && record.attempts == DestinationPolicy.messages.schedule.attempts)
        #expect(troubles.withLock { $0.map(\.state) } == [.dead])
        let listed = try await bench.database.read { db in try Outbox.dead(in: db) }
        #expect(listed.map(\.key) == ["reply"])
    }

    @Test func effectsOfOneLineGoInOrderEvenWhenTheFirstHasToBeTriedAgain() async throws {
        let bench = try OutboxBench()
        let carrier = ScriptedCarrier(.unavailable(retryAfter: nil, reason: "503"), .accepted(answer: nil))
        let worker = bench.worker(.sink("analytics") { _, attempt in carrier.answer(attempt) })
        for number in 1...5 { try await bench.append(OutboxBench.forward(number), key: "k\(number)") }
        try await worker.drain()
        #expect(carrier.attempts.map(\.key) == ["k1"])
        bench.time.advance(by: .seconds(5))
        try await worker.drain()
        #expect(carrier.attempts.map(\.key) == ["k1", "k1", "k2", "k3", "k4", "k5"])
    }

    @Test func aParkedLineDoesNotHoldUpTheOthers() async throws {
        let bench = try OutboxBench()
        let worker = bench.worker(
            .sink("analytics") { forward, _ in
                forward.conversation.rawValue == "call:bad"
                    ? .throttled(retryAfter: nil, reason: "429") : .accepted(answer: nil)
            }
        )
        try await bench.append(OutboxBench.forward(conversation: "call:bad"), key: "bad")
        for number in 1...20 {
            try await bench.append(OutboxBench.forward(conversation: "call:\(number)"), key: "k\(number)")
        }
        try await worker.drain()
        #expect(try await bench.state("bad") == .pending)
        for number in 1...20 { #expect(try await bench.state("k\(number)") == .sent) }
    }

    @Test func aRowForAnUnknownSinkWaits() async throws {
        let bench = try OutboxBench()
        try await bench.append(OutboxBench.forward(sink: "gone"), key: "k")
        try await bench.worker(.sink("analytics") { _, _ in .accepted(answer: nil) }).drain()
        #expect(try await bench.state("k") == .pending)
        try await bench.worker(.sink("gone") { _, _ in .accepted(answer: nil) }).drain()
        #expect(try await bench.state("k") == .sent)
    }

    @Test func aDeadDestinationIsProbedByOneAndLosesNothing() async throws {
        let bench = try OutboxBench()
        let isUp = Mutex(false)
        let carried = Mutex(0)
        let worker = bench.worker(
            .sink("analytics") { _, _ in
                carried.withLock { $0 += 1 }
                return isUp.withLock { $0 } ? .accepted(answer: nil) : .unreachable(reason: "refused")
            }
        )
        for number in 1...50 {
            try await bench.append(OutboxBench.forward(conversation: "call:\(number)"), key: "k\(number)")
        }
        for _ in 0..<24 {
            try await worker.drain()
            bench.time.advance(by: .seconds(3600))
        }
        // Some before it opened, then one probe an hour.
        #expect(carried.withLock { $0 } < 40)
        #expect(worker.statuses.first?.isDegraded == true)
        isUp.withLock { $0 = true }
        for _ in 0..<3 {
            try await worker.drain()
            bench.time.advance(by: .seconds(3600))
        }
        let counts = try await bench.database.read { db in try Outbox.counts(in: db) }
        #expect(counts == [.sent: 50])
        #expect(worker.statuses.first?.isDegraded == false)
    }

    @Test func runCarriesOutWhatTheDoorbellAnnouncesAndStopsGracefully() async throws {
        let bench = try OutboxBench()
        let (carried, continuation) = AsyncStream<String>.makeStream()
        let worker = bench.worker(
            .messages { message, _ in
                continuation.yield(message.text)
                return .accepted(answer: nil)
            }
        )
        let group = ServiceGroup(
            configuration: ServiceGroupConfiguration(
                services: [worker],
                logger: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() })
            )
        )
        async let running: Void = group.run()
        try await bench.append(try OutboxBench.message(text: "one"), key: "a")
        bench.doorbell.ring()
        var words = carried.makeAsyncIterator()
        #expect(await words.next() == "one")
        try await bench.append(try OutboxBench.message(text: "two"), key: "b")
        bench.doorbell.ring()
        #expect(await words.next() == "two")
        await group.triggerGracefulShutdown()
        try await running
        #expect(try await bench.state("a") == .sent)
        #expect(try await bench.state("b") == .sent)
    }
}
