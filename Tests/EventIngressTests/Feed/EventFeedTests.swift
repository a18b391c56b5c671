import Foundation
import GRDB
import Logging
import ServiceLifecycle
import Synchronization
import TelnyxEvents
import Testing

@testable import EventIngress

@Suite struct EventFeedTests {
    struct Fault: Error {}

    @Test func anEventReachesTheHandlerOfItsFamilyAndIsSettled() async throws {
        let bench = try await FeedBench()
        try await bench.run { feed in
            try await bench.record(SampleEvents.call("c1"))
            try await bench.record(SampleEvents.message("m1"))
            try await bench.record(EventEnvelope(json: Data(#"{"hello":1}"#.utf8), digest: "d1"))
            await feed.drain()
        }
        #expect(bench.calls.seen == ["c1"])
        #expect(bench.messages.seen == ["m1"])
        #expect(bench.others.seen == ["d1"])
        #expect(try await bench.file.states() == ["c1": "done", "m1": "done", "d1": "done"])
    }

    @Test func whatWasThereBeforeTheStartIsFed() async throws {
        let bench = try await FeedBench()
        for number in 0..<200 {
            try await bench.journal.record(SampleEvents.call("c\(number)", session: "\(number)"), at: bench.clock.now)
        }
        try await bench.run { feed in await feed.drain() }
        #expect(Set(bench.calls.seen).count == 200)
        #expect(bench.calls.seen.count == 200)
    }

    @Test func aConversationComesInOrder() async throws {
        let bench = try await FeedBench()
        let ids = (0..<50).map { "c\($0)" }
        for id in ids { try await bench.journal.record(SampleEvents.call(id), at: bench.clock.now) }
        try await bench.run { feed in await feed.drain() }
        #expect(bench.calls.seen == ids)
    }

    @Test func aFailingEventIsTriedOnTheScheduleAndThenDead() async throws {
        let bench = try await FeedBench(calls: { _ in throw Fault() })
        try await bench.run { feed in
            try await bench.record(SampleEvents.call("c1"))
            await feed.drain()
            #expect(bench.calls.attempts == [1])
            bench.clock.advance(0.9)
            await feed.drain()
            #expect(bench.calls.attempts == [1])
            bench.clock.advance(0.1)
            await feed.drain()
            #expect(bench.calls.attempts == [1, 2])
            bench.clock.advance(2)
            await feed.drain()
            #expect(bench.calls.attempts == [1, 2, 3])
            bench.clock.advance(10_000)
            await feed.drain()
            #expect(bench.calls.attempts == [1, 2, 3])
        }
        let entry = try #require(try await bench.journal.entry(SampleEvents.id("c1")))
        #expect(entry.state == .dead)
        #expect(entry.lastError == "Fault()")
    }

    @Test func theWaitAHandlerAsksForIsKept() async throws {
        let bench = try await FeedBench(calls: { delivery in
            delivery.attempt == 1 ? .retry(after: .seconds(120), reason: "429") : .done
        })
        try await bench.run { feed in
            try await bench.record(SampleEvents.call("c1"))
            await feed.drain()
            bench.clock.advance(119)
            await feed.drain()
            #expect(bench.calls.attempts == [1])
            bench.clock.advance(1)
            await feed.drain()
            #expect(bench.calls.attempts == [1, 2])
        }
        #expect(try await bench.file.states() == ["c1": "done"])
    }

    @Test func aDiscardedEventIsDone() async throws {
        let bench = try await FeedBench(calls: { _ in .discard(reason: "old form") })
        try await bench.run { feed in
            try await bench.record(SampleEvents.call("c1"))
            await feed.drain()
        }
        let entry = try #require(try await bench.journal.entry(SampleEvents.id("c1")))
        #expect(entry.state == .done)
        #expect(entry.lastError == "old form")
    }

    @Test func onlyTheFailingConversationWaits() async throws {
        let bench = try await FeedBench(calls: { delivery in
            if delivery.id.rawValue.hasPrefix("bad") { throw Fault() }
            return .done
        })
        for number in 0..<20 {
            try await bench.journal.record(SampleEvents.call("bad\(number)", session: "bad"), at: bench.clock.now)
            try await bench.journal.record(SampleEvents.call("good\(number)", session: "good"), at: bench.clock.now)
        }
        try await bench.run { feed in await feed.drain() }
        #expect(bench.calls.seen.filter { $0.hasPrefix("bad") } == ["bad0"])
        #expect(bench.calls.seen.filter { $0.hasPrefix("good") } == (0..<20).map { "good\($0)" })
    }

    @Test func aHandlerThatHangsIsLeftBehind() async throws {
        let deaf = DeafWait()
        var bench = try await FeedBench(calls: { delivery in
            if delivery.attempt == 1 { await deaf.wait() }
            return .done
        })
        bench.deadline = .milliseconds(20)
        let hung = bench
        try await bench.run { feed in
            try await hung.record(SampleEvents.call("c1"))
            await feed.drain()
            hung.clock.advance(1)
            await feed.drain()
        }
        deaf.end()
        #expect(bench.calls.attempts == [1, 2])
        #expect(try await bench.file.states() == ["c1": "done"])
    }

    @Test func shutDownFinishesWhatIsBegunAndGivesBackTheRest() async throws {
        let begun = Doorbell()
        let finish = Doorbell()
        var bench = try await FeedBench(calls: { _ in
            begun.ring()
            await finish.wait()
            return .done
        })
        bench.workers = 1
        for number in 0..<10 {
            try await bench.journal.record(SampleEvents.call("c\(number)", session: "\(number)"), at: bench.clock.now)
        }
        let logger = Logger(label: "feed") { _ in SwiftLogNoOpLogHandler() }
        let clock = bench.clock
        let feed = EventFeed(
            journal: bench.journal,
            doorbell: bench.doorbell,
            logger: logger,
            now: { clock.now }
        )
        let worker = FeedWorker(line: feed.calls, handler: bench.calls, count: 1, logger: logger)
        let group = ServiceGroup(services: [worker, feed], logger: logger)
        async let run: Void = group.run()
        await begun.wait()
        await group.triggerGracefulShutdown()
        // The only worker is busy, so this send ends when the feed has closed its line, and not before.
        let extra = try SampleEvents.call("extra")
        guard case .call(let event) = TelnyxEvent(extra) else { throw Fault() }
        await feed.calls.send(event, ClaimedEvent(envelope: extra, attempt: 1, receivedAt: clock.now))
        finish.ring()
        try await run
        let states = try await bench.file.states()
        #expect(bench.calls.seen.count == 1)
        #expect(states.values.filter { $0 == "done" }.count == 1)
        #expect(states.values.filter { $0 == "pending" }.count == 9)
        let attempts = try await bench.journal.entries().map(\.attempts).sorted()
        #expect(attempts == [0, 0, 0, 0, 0, 0, 0, 0, 0, 1])
    }

    @Test func afterACancellationTheNextFeedGoesOn() async throws {
        let begun = Doorbell()
        let first = try await FeedBench(calls: { _ in
            begun.ring()
            // Nobody rings: ends by cancellation only.
            await Doorbell().wait()
            try Task.checkCancellation()
            return .done
        })
        try await first.run { _ in
            try await first.record(SampleEvents.call("c1"))
            await begun.wait()
        }
        let second = try await FeedBench(file: first.file)
        _ = try await second.journal.recover(schedule: second.schedule, at: second.clock.now)
        try await second.run { feed in
            second.clock.advance(60)
            await feed.drain()
        }
        #expect(second.calls.seen == ["c1"])
        #expect(try await second.file.states() == ["c1": "done"])
    }

    @Test func aClockSetBackHoldsNothingUp() async throws {
        let bench = try await FeedBench()
        try await bench.run { feed in
            await feed.drain()
            try await bench.record(SampleEvents.call("c1"))
            bench.clock.advance(-7200)
            await feed.drain()
        }
        #expect(bench.calls.seen == ["c1"])
    }

    @Test func aRefusingJournalIsTriedAgain() async throws {
        let bench = try await FeedBench()
        try await bench.journal.record(SampleEvents.call("c1"), at: bench.clock.now)
        try await bench.file.pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA query_only = 1") }
        try await bench.run { feed in
            async let drained: Void = feed.drain()
            try await bench.file.pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA query_only = 0") }
            await drained
        }
        #expect(try await bench.file.states() == ["c1": "done"])
    }
}
