package import Foundation
package import GRDB
package import TelnyxEvents

/// Every event we acknowledged, written down before we did, and how far its handling is.
///
/// Each conversation has one head, its oldest unsettled event. Only heads are claimed, so a conversation is worked in
/// order, one event at a time, and a failing event holds up its own conversation only.
///
/// None of the writes is undone by cancelling the task that asked for it.
package struct Journal: Sendable {
    let writer: any DatabaseWriter
    let whenDead: @Sendable (EventDeath, Database) throws -> Void
    private let commits: GroupCommit

    /// Works on a database with `JournalSchema` in it, after `Durability.require(on:)`.
    ///
    /// `whenDead` is told of every event that is given up, inside the transaction that gives it up. `blanked` is asked
    /// about every event inside the transaction that writes it down: it returns what is to be written in its stead, and
    /// nil for the event as it is.
    /// `refusal` says why nothing may be written down now, before anything is tried; nil while it may.
    package init(
        writer: any DatabaseWriter,
        capacity: JournalCapacity = JournalCapacity(),
        refusal: @escaping @Sendable () -> String? = { nil },
        blanked: @escaping @Sendable (EventEnvelope, Database) throws -> EventEnvelope? = { _, _ in nil },
        whenDead: @escaping @Sendable (EventDeath, Database) throws -> Void = { _, _ in }
    ) {
        self.writer = writer
        self.whenDead = whenDead
        commits = GroupCommit(writer: writer, capacity: capacity, refusal: refusal, blanked: blanked)
    }

    /// Writes an event down, and returns when it is on disk.
    ///
    /// When it throws, nothing may be acknowledged. A caller that is cancelled still gets the true answer.
    @discardableResult
    package func record(_ envelope: EventEnvelope, at receivedAt: Date) async throws(JournalError) -> Recorded {
        let result = await withCheckedContinuation { continuation in
            commits.submit(NewEvent(envelope: envelope, receivedAt: receivedAt)) { continuation.resume(returning: $0) }
        }
        return try result.get()
    }

    /// Has an event written down without waiting for the disk; `completion` tells how it went, exactly once.
    package func record(
        _ envelope: EventEnvelope,
        at receivedAt: Date,
        completion: @escaping @Sendable (Result<Recorded, JournalError>) -> Void
    ) {
        record(envelope, at: receivedAt, answer: nil, completion: completion)
    }

    /// The same with what was answered, in the same commit.
    func record(
        _ envelope: EventEnvelope,
        at receivedAt: Date,
        answer: NewAnswer?,
        completion: @escaping @Sendable (Result<Recorded, JournalError>) -> Void
    ) {
        commits.submit(
            NewEvent(envelope: envelope, receivedAt: receivedAt, answer: answer),
            completion: completion
        )
    }

    /// Returns when everything handed to `record` so far has been written down or refused.
    package func flush() async {
        await withCheckedContinuation { continuation in commits.whenIdle { continuation.resume() } }
    }
}
