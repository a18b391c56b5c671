package import Foundation
package import GRDB
package import TelnyxEvents

/// Handles events of numbers: nothing to decide, they are kept and go to the sinks that want them.
package struct NumberHandler: EventHandler {
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

    /// Commits the decision and the rows for the sinks, then wakes the outbox.
    package func handle(_ delivery: Delivery<NumberEvent>) async throws -> Outcome {
        try await book.enter(
            .number(delivery.event),
            receivedAt: delivery.receivedAt,
            kind: "number",
            summary: "kept: \(delivery.event.envelope.type)"
        )
        return .done
    }
}
