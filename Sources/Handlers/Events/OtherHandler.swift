package import Foundation
package import GRDB
package import TelnyxEvents

/// Handles what belongs to no feed of ours: it is kept with the reason, and goes to the sinks that want it.
package struct OtherHandler: EventHandler {
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

    /// Commits the decision and the rows for the sinks; done, with the reason for the operator.
    package func handle(_ delivery: Delivery<OtherEvent>) async throws -> Outcome {
        let reason = delivery.event.reason.description
        try await book.enter(
            .other(delivery.event),
            receivedAt: delivery.receivedAt,
            kind: "other",
            summary: "kept: \(reason)",
            detail: .object(["type": .string(delivery.event.envelope.type), "reason": .string(reason)])
        )
        return .discard(reason: reason)
    }
}
