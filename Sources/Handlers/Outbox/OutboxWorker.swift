package import Foundation
package import GRDB
package import Logging
import ServiceLifecycle

/// Carries effects out: begins due rows, hands them to their stations, writes down how they ended.
///
/// One transaction per round settles what has ended and begins what is due, so under load many effects share one fsync.
/// An attempt's start is durable before its request leaves. One worker per database.
package struct OutboxWorker: Service {
    let database: any DatabaseWriter
    let stations: [OutboxStation]
    let rules: OutboxRules
    let doorbell: Doorbell
    let grace: Duration
    let now: @Sendable () -> Date
    let jitter: @Sendable () -> Double
    let logger: Logger
    let desk: OutboxDesk

    /// Plugs the worker together; rows for destinations without a station wait on disk.
    ///
    /// `grace` is how long attempts under way may take to end after a graceful shutdown was asked for.
    package init(
        database: any DatabaseWriter,
        stations: [OutboxStation],
        rules: OutboxRules,
        doorbell: Doorbell,
        grace: Duration = .seconds(8),
        now: @escaping @Sendable () -> Date = { Date() },
        jitter: @escaping @Sendable () -> Double = { .random(in: 0..<1) },
        logger: Logger
    ) {
        self.database = database
        self.stations = stations
        self.rules = rules
        self.doorbell = doorbell
        self.grace = grace
        self.now = now
        self.jitter = jitter
        self.logger = logger
        desk = OutboxDesk(stations: stations)
    }

    /// How every destination is doing.
    package var statuses: [DestinationStatus] { desk.statuses }

    /// Works until a graceful shutdown or a cancellation; what is under way then ends within the grace.
    package func run() async throws {
        try await recover()
        await withGracefulShutdownHandler {
            await withDiscardingTaskGroup { group in
                await work(in: &group)
                await awaitEndings()
                group.cancelAll()
            }
        } onGracefulShutdown: {
            desk.stop()
            doorbell.ring()
        }
        try await settleEndings()
    }

    /// Takes up what a dead process left behind: messages become `unconfirmed`, the rest is tried again where that is safe.
    ///
    /// `run` does this first; call it yourself only where `run` is not used.
    @discardableResult
    package func recover() async throws -> Int {
        let at = now()
        return try await shielded {
            try await database.write { db in
                let interrupted = try Outbox.interrupted(at: at, in: db)
                for attempt in interrupted {
                    let answer = CarryAnswer.unanswered(reason: "the process ended during the attempt")
                    guard let station = stations.first(where: { $0.destination == attempt.effect.destination })
                    else { continue }
                    let settlement = station.policy.settlement(of: attempt, after: answer, at: at, jitter: 0)
                    let ending = AttemptEnding(attempt: attempt, answer: answer, settlement: settlement, at: at)
                    try Outbox.settle(ending, rules: rules, in: db)
                }
                try Outbox.resumeMoved(stations, in: db)
                try Outbox.boundWaits(from: at, at: stations.map(\.destination), in: db)
                return interrupted.count
            }
        }
    }

    /// Carries out everything that is due and returns when nothing is under way any more; for tests, `demo` and commands.
    ///
    /// What is to be tried again later stays for a later call. Not to be used beside `run`.
    package func drain() async throws {
        try await withThrowingDiscardingTaskGroup { group in
            while true {
                let round = try await self.round()
                for consignment in round.begun { group.addTask { await carryOut(consignment) } }
                if round.begun.isEmpty {
                    if desk.isClear { return }
                    await doorbell.wait()
                    try Task.checkCancellation()
                }
            }
        }
    }

    private func work(in group: inout DiscardingTaskGroup) async {
        var outside = OutsideWrites()
        var latest = Date.distantPast
        while !desk.isStopping, !Task.isCancelled {
            do {
                let at = now()
                if at < latest - 1 { try await shiftWaits(by: latest.timeIntervalSince(at)) }
                latest = at
                let round = try await self.round()
                for consignment in round.begun { group.addTask { await carryOut(consignment) } }
                try await pause(until: round.nextDue, outside: &outside)
            } catch is CancellationError {
                return
            } catch {
                logger.error("outbox cannot write", metadata: ["error": "\(error)"])
                await doorbell.wait(atMost: .seconds(1))
            }
        }
    }

    /// Makes what waits due as much earlier as the clock was set back; gates and stations are asked again anyway.
    private func shiftWaits(by distance: TimeInterval) async throws {
        try await shielded {
            try await database.write { [stations] db in
                try Outbox.shiftWaits(by: distance, at: stations.map(\.destination), in: db)
            }
        }
    }

    /// Waits for a ring, for the next due row, or for a write by another process.
    private func pause(until nextDue: Date?, outside: inout OutsideWrites) async throws {
        while !Task.isCancelled {
            let untilDue = nextDue.map { Duration.seconds(max($0.timeIntervalSince(now()), 0)) }
            if await doorbell.wait(atMost: min(untilDue ?? OutsideWrites.interval, OutsideWrites.interval)) { return }
            if let nextDue, nextDue <= now() { return }
            if try await outside.happened(in: database) { return }
        }
    }

    /// After a graceful shutdown: waits for the attempts under way, within the grace, and writes down what ends.
    private func awaitEndings() async {
        let deadline = ContinuousClock.now + grace
        while !Task.isCancelled, !desk.isClear, ContinuousClock.now < deadline {
            do {
                try await settleEndings()
                if !desk.isClear { await doorbell.wait(atMost: deadline - ContinuousClock.now) }
            } catch {
                logger.error("outbox cannot write", metadata: ["error": "\(error)"])
                await doorbell.wait(atMost: .milliseconds(200))
            }
        }
    }
}
