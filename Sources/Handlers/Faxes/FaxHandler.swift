package import Foundation
package import GRDB
package import TelnyxEvents

/// Handles events of faxes: a received fax is fetched before its link dies, how far each fax has come is
/// written down, and every event goes to the sinks that want it.
package struct FaxHandler: EventHandler {
    private let book: EventBook

    /// Takes what goes to the sinks for an event that was received at an instant.
    package init(
        database: any DatabaseWriter,
        forwards: @escaping @Sendable (TelnyxEvent, Date) -> [Forward],
        bell: Doorbell,
        clock: @escaping @Sendable () -> Date
    ) {
        book = EventBook(database: database, forwards: forwards, bell: bell, clock: clock)
    }

    /// Commits the decision, the errand and the rows for the sinks, then wakes the outbox.
    package func handle(_ delivery: Delivery<FaxEvent>) async throws -> Outcome {
        let decision = FaxDecision(delivery.event)
        try await book.enter(
            .fax(delivery.event),
            receivedAt: delivery.receivedAt,
            kind: "fax",
            summary: decision.summary,
            detail: decision.detail,
            effects: decision.fetch.map { [("keep-fax", .keep($0.received(at: delivery.receivedAt)))] } ?? [],
            also: { db in try FaxProgress.note(delivery.event, receivedAt: delivery.receivedAt, in: db) }
        )
        return .done
    }
}
