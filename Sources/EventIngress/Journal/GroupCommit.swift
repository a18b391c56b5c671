import DequeModule
import GRDB
import Metrics
import Synchronization
import TelnyxEvents

/// Writes events down in groups: at once when idle, and whatever came meanwhile is the next group.
///
/// One sync to disk serves a whole group, so under load events become durable at many times the disk's rate, and
/// without load nobody waits for company. It runs on the database's own queue: no task of ours can be cancelled in the
/// middle, and a caller that goes away takes nothing back.
final class GroupCommit: Sendable {
    typealias Completion = @Sendable (Result<Recorded, JournalError>) -> Void

    private struct Entry: Sendable {
        let event: NewEvent
        let completion: Completion
    }

    private struct State {
        var entries: Deque<Entry> = []
        var bytes = 0
        var isCommitting = false
        var flushes: [@Sendable () -> Void] = []

        mutating func takeGroup(limit: Int) -> [Entry] {
            let group = Array(entries.prefix(limit))
            entries.removeFirst(group.count)
            bytes -= group.reduce(0) { $0 + $1.event.bytes }
            return group
        }
    }

    private enum Admission {
        case starts
        case queued
        case refused(waiting: Int)
    }

    private let writer: any DatabaseWriter
    private let capacity: JournalCapacity
    private let refusal: @Sendable () -> String?
    private let blanked: @Sendable (EventEnvelope, Database) throws -> EventEnvelope?
    private let state = Mutex(State())
    private let committed = Timer(label: "hookswitch_journal_commit_seconds")
    private let events = Counter(label: "hookswitch_journal_committed_events_total")

    init(
        writer: any DatabaseWriter,
        capacity: JournalCapacity,
        refusal: @escaping @Sendable () -> String?,
        blanked: @escaping @Sendable (EventEnvelope, Database) throws -> EventEnvelope?
    ) {
        self.writer = writer
        self.capacity = capacity
        self.refusal = refusal
        self.blanked = blanked
    }

    /// Queues an event; `completion` is called once, after the commit or the failure.
    func submit(_ event: NewEvent, completion: @escaping Completion) {
        // What was answered already is written down as long as there is any room at all.
        if event.answer == nil, let reason = refusal() { return completion(.failure(.notDurable(reason: reason))) }
        let admission = state.withLock { state -> Admission in
            guard state.entries.count < capacity.waitingEvents, state.bytes + event.bytes <= capacity.waitingBytes
            else { return .refused(waiting: state.entries.count) }
            state.entries.append(Entry(event: event, completion: completion))
            state.bytes += event.bytes
            if state.isCommitting { return .queued }
            state.isCommitting = true
            return .starts
        }
        switch admission {
        case .starts: writer.asyncWriteWithoutTransaction { self.commitGroup(in: $0) }
        case .queued: break
        case .refused(let waiting): completion(.failure(.overloaded(waiting: waiting)))
        }
    }

    /// Calls back when everything queued so far has been answered.
    func whenIdle(_ callback: @escaping @Sendable () -> Void) {
        let isIdle = state.withLock { state in
            if state.isCommitting { state.flushes.append(callback) }
            return !state.isCommitting
        }
        if isIdle { callback() }
    }

    private func commitGroup(in db: Database) {
        let group = state.withLock { $0.takeGroup(limit: capacity.groupEvents) }
        let began = ContinuousClock.now
        let results = commit(group.map(\.event), in: db)
        committed.record(duration: .now - began)
        events.increment(by: group.count)
        for (entry, result) in zip(group, results) { entry.completion(result) }

        let flushes = state.withLock { state -> [@Sendable () -> Void]? in
            guard state.entries.isEmpty else { return nil }
            state.isCommitting = false
            defer { state.flushes = [] }
            return state.flushes
        }
        if let flushes {
            for flush in flushes { flush() }
        } else {
            // Not in a loop: handlers and the feed get their turn at the writer in between.
            writer.asyncWriteWithoutTransaction { self.commitGroup(in: $0) }
        }
    }

    /// One transaction for all; when it fails, it failed for all.
    private func commit(_ events: [NewEvent], in db: Database) -> [Result<Recorded, JournalError>] {
        do {
            var results: [Result<Recorded, JournalError>] = []
            results.reserveCapacity(events.count)
            try db.inTransaction(.immediate) {
                for event in events {
                    var event = event
                    if let envelope = try blanked(event.envelope, db) { event.envelope = envelope }
                    results.append(try JournalWriting.record(event, in: db))
                }
                return .commit
            }
            return results
        } catch {
            let failure = JournalError.notDurable(reason: String(describing: error))
            return events.map { _ in .failure(failure) }
        }
    }
}
