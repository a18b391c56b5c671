import AsyncAlgorithms
package import Foundation
package import Logging
import Metrics
import ServiceLifecycle
package import TelnyxEvents

/// Takes events out of the journal, hands them to the workers of their family, and settles what they say.
///
/// One loop takes turns at the journal: each settles what is finished and claims what is due, in one transaction. Five
/// senders decode and wait for workers, so that one busy family holds up no other.
package struct EventFeed: Service {
    /// The line of the calls.
    package let calls: FeedLine<CallEvent>
    /// The line of the messages.
    package let messages: FeedLine<MessageEvent>
    /// The line of the faxes.
    package let faxes: FeedLine<FaxEvent>
    /// The line of the number orders.
    package let numbers: FeedLine<NumberEvent>
    /// The line of everything else, and of what could not be decoded.
    package let others: FeedLine<OtherEvent>

    private let journal: Journal
    private let doorbell: Doorbell
    private let desk: FeedDesk
    private let senders: FeedSenders
    private let schedule: RetrySchedule
    private let now: @Sendable () -> Date
    private let jitter: @Sendable () -> Double
    private let logger: Logger
    private let counters = FeedCounters()

    /// Feeds from a journal; `doorbell` is rung by whoever writes to it.
    package init(
        journal: Journal,
        doorbell: Doorbell,
        schedule: RetrySchedule = RetrySchedule(),
        limits: FeedLimits = FeedLimits(),
        logger: Logger,
        now: @escaping @Sendable () -> Date = { Date() },
        jitter: @escaping @Sendable () -> Double = { Double.random(in: 0...1) }
    ) {
        let desk = FeedDesk(limits: limits)
        self.journal = journal
        self.doorbell = doorbell
        self.desk = desk
        self.schedule = schedule
        self.now = now
        self.jitter = jitter
        self.logger = logger
        calls = FeedLine(desk: desk, doorbell: doorbell)
        messages = FeedLine(desk: desk, doorbell: doorbell)
        faxes = FeedLine(desk: desk, doorbell: doorbell)
        numbers = FeedLine(desk: desk, doorbell: doorbell)
        others = FeedLine(desk: desk, doorbell: doorbell)
        senders = FeedSenders()
    }

    /// Feeds until shut down.
    ///
    /// Then it claims nothing more, gives back what no worker has begun, and returns when what was begun is settled.
    /// Cancelled, it settles what is finished and returns.
    package func run() async {
        await withGracefulShutdownHandler {
            await withDiscardingTaskGroup { group in
                for family in EventFamily.allCases { group.addTask { await send(family) } }
                await takeTurns()
                close()
                desk.answerDrains()
            }
        } onGracefulShutdown: {
            close()
            doorbell.ring()
        }
    }

    /// Waits until nothing is claimable now, in hand or to be settled; for tests, while the feed runs.
    package func drain() async { await desk.awaitDrain(ringing: doorbell) }

    private func takeTurns() async {
        var failures = 0
        var latest = Date.distantPast
        while true {
            // Cancelled: one last turn settles what is finished and gives back the rest.
            let isLast = Task.isCancelled
            if isLast { close() }
            do {
                let now = now()
                if now < latest - 1 {
                    try await journal.clockWasSetBack(by: latest.timeIntervalSince(now), to: now)
                }
                latest = now
                let next = try await turn(at: now)
                failures = 0
                if isLast || (desk.isClosed && desk.isEmpty) { return }
                await doorbell.wait(atMost: wait(until: next))
            } catch {
                failures += 1
                logger.error(
                    "The journal cannot be worked on; the feed tries again",
                    metadata: ["error": "\(error)", "failures": "\(failures)"]
                )
                if isLast { return }
                // A cancelled wait only means: the last turn comes at once.
                try? await Task.sleep(for: .milliseconds(50 * (1 << min(failures, 7))))
            }
        }
    }

    /// One turn at the journal; returns when the next event will be due.
    private func turn(at now: Date) async throws -> Date? {
        let turn = desk.beginTurn()
        let settlements = turn.finished.map { settlement(for: $0, at: now) }
        let claims: Claims
        do {
            claims = try await journal.turn(settling: settlements, room: turn.room, at: now)
        } catch {
            desk.revert(turn)
            throw error
        }
        for settlement in settlements { report(settlement) }
        if desk.hold(claims.events) {
            for event in claims.events { senders.enqueue(event) }
        } else if !claims.events.isEmpty {
            doorbell.ring()
        }
        desk.endTurn(turn, foundNothing: claims.events.isEmpty)
        return claims.nextDue
    }

    private func settlement(for finished: FeedDesk.Finished, at now: Date) -> Settlement {
        let verdict: Settlement.Verdict =
            switch finished.ending {
            case .givenBack: .released
            case .handled(.done): .done
            case .handled(.discard(let reason)): .discarded(reason: reason)
            case .handled(.retry(let after, let reason)):
                schedule.nextAttempt(after: finished.attempt, asked: after, now: now, jitter: jitter())
                    .map { .parked(until: $0, reason: reason) } ?? .dead(reason: reason)
            }
        return Settlement(id: finished.id, attempt: finished.attempt, verdict: verdict)
    }

    private func report(_ settlement: Settlement) {
        counters.count(settlement.verdict)
        guard case .dead = settlement.verdict else { return }
        logger.warning(
            "An event is dead: its attempts are used up; `hookswitch events dead` lists it",
            metadata: ["event.id": "\(settlement.id)", "attempt": "\(settlement.attempt)"]
        )
    }

    /// Never longer than a minute, so that a clock that is set, or a bell that was missed, costs no more than that.
    private func wait(until next: Date?) -> Duration {
        guard let next else { return .seconds(60) }
        return .seconds(min(max(next.timeIntervalSince(now()), 0.001), 60))
    }

    private func send(_ family: EventFamily) async {
        let lag = Timer(label: "hookswitch_feed_lag_seconds", dimensions: [("family", family.rawValue)])
        for await claimed in senders.events(of: family) {
            if claimed.attempt == 1 {
                lag.record(duration: .seconds(max(now().timeIntervalSince(claimed.receivedAt), 0)))
            }
            switch TelnyxEvent(claimed.envelope) {
            case .call(let event): await calls.send(event, claimed)
            case .message(let event): await messages.send(event, claimed)
            case .fax(let event): await faxes.send(event, claimed)
            case .number(let event): await numbers.send(event, claimed)
            case .other(let event): await others.send(event, claimed)
            }
        }
    }

    private func close() {
        desk.close()
        senders.finish()
        calls.channel.finish()
        messages.channel.finish()
        faxes.channel.finish()
        numbers.channel.finish()
        others.channel.finish()
    }
}
