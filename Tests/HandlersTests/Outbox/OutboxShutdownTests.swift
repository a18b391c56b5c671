import Foundation
import GRDB
import Logging
import ServiceLifecycle
import Testing

@testable import Handlers

/// What is under way when the service ends is written down all the same.
@Suite struct OutboxShutdownTests {
    /// A destination that never answers; it says when it was asked, and obeys cancellation.
    private func silent(_ asked: AsyncStream<Void>.Continuation) -> OutboxStation {
        .messages { _, _ in
            asked.yield()
            // Nobody rings: ends by cancellation only.
            await Doorbell().wait()
            return .unanswered(reason: "stopped")
        }
    }

    private let logger = Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() })

    @Test func whatDoesNotEndWithinTheGraceIsUnconfirmed() async throws {
        let bench = try OutboxBench()
        let (asked, continuation) = AsyncStream<Void>.makeStream()
        let worker = bench.worker(silent(continuation), grace: .milliseconds(20))
        try await bench.append(try OutboxBench.message(), key: "reply")
        let group = ServiceGroup(configuration: ServiceGroupConfiguration(services: [worker], logger: logger))
        async let running: Void = group.run()
        var iterator = asked.makeAsyncIterator()
        await iterator.next()
        await group.triggerGracefulShutdown()
        try await running
        #expect(try await bench.state("reply") == .unconfirmed)
    }

    @Test func whatEndsWithinTheGraceIsWrittenDown() async throws {
        let bench = try OutboxBench()
        let (asked, continuation) = AsyncStream<Void>.makeStream()
        let release = Doorbell()
        let worker = bench.worker(
            .messages { _, _ in
                continuation.yield()
                await release.wait()
                return .accepted(answer: "m-1")
            }
        )
        try await bench.append(try OutboxBench.message(), key: "a")
        let group = ServiceGroup(configuration: ServiceGroupConfiguration(services: [worker], logger: logger))
        async let running: Void = group.run()
        var iterator = asked.makeAsyncIterator()
        await iterator.next()
        await group.triggerGracefulShutdown()
        release.ring()
        try await running
        #expect(try await bench.record("a").answer == "m-1")
    }

    @Test func aCancelledWorkerStillWritesDownWhatEnded() async throws {
        let bench = try OutboxBench()
        let (asked, continuation) = AsyncStream<Void>.makeStream()
        let worker = bench.worker(silent(continuation))
        try await bench.append(try OutboxBench.message(), key: "reply")
        await withTaskGroup(of: Void.self) { group in
            // A cancelled run may end with an error; what it wrote is what counts.
            group.addTask { try? await worker.run() }
            var iterator = asked.makeAsyncIterator()
            await iterator.next()
            group.cancelAll()
        }
        #expect(try await bench.state("reply") == .unconfirmed)
    }

    @Test func aRingIsNeverLost() async {
        let bell = Doorbell()
        bell.ring()
        bell.ring()
        #expect(await bell.wait(atMost: .seconds(60)))
        #expect(await bell.wait(atMost: .milliseconds(1)) == false)
        async let rung = bell.wait(atMost: .seconds(60))
        bell.ring()
        #expect(await rung)
    }
}
