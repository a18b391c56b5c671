import Foundation
import Logging
import TelnyxEvents

@testable import EventIngress

/// A feed with workers on a journal of its own, run for the length of a closure.
struct FeedBench: Sendable {
    let file: JournalFile
    let doorbell = Doorbell()
    let clock: HandClock
    let calls: ScriptedHandler<CallEvent>
    let messages: ScriptedHandler<MessageEvent>
    let others = ScriptedHandler<OtherEvent>()
    var schedule = RetrySchedule(maxAttempts: 3)
    var limits = FeedLimits()
    var workers = 4
    var deadline = Duration.seconds(60)

    init(
        file: JournalFile? = nil,
        clock: HandClock = HandClock(),
        calls: @escaping ScriptedHandler<CallEvent>.Answer = { _ in .done },
        messages: @escaping ScriptedHandler<MessageEvent>.Answer = { _ in .done }
    ) async throws {
        if let file { self.file = file } else { self.file = try await JournalFile() }
        self.clock = clock
        self.calls = ScriptedHandler(calls)
        self.messages = ScriptedHandler(messages)
    }

    var journal: Journal { file.journal }

    func record(_ envelope: EventEnvelope) async throws {
        try await journal.record(envelope, at: clock.now)
        doorbell.ring()
    }

    /// Runs feed and workers until `body` returns; then cancels them, as a service group would at last.
    func run(_ body: @Sendable @escaping (EventFeed) async throws -> Void) async throws {
        let logger = Logger(label: "feed") { _ in SwiftLogNoOpLogHandler() }
        let clock = clock
        let feed = EventFeed(
            journal: journal,
            doorbell: doorbell,
            schedule: schedule,
            limits: limits,
            logger: logger,
            now: { clock.now },
            jitter: { 0 }
        )
        try await withThrowingTaskGroup { group in
            group.addTask { await feed.run() }
            group.addTask { await worker(feed.calls, calls, logger).run() }
            group.addTask { await worker(feed.messages, messages, logger).run() }
            group.addTask { await worker(feed.others, others, logger).run() }
            try await body(feed)
            group.cancelAll()
        }
    }

    private func worker<Event: Sendable>(
        _ line: FeedLine<Event>,
        _ handler: ScriptedHandler<Event>,
        _ logger: Logger
    ) -> FeedWorker<Event> {
        FeedWorker(line: line, handler: handler, count: workers, deadline: deadline, logger: logger)
    }
}
