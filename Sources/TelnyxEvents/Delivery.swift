public import Foundation

/// One attempt at handling one event, its row already claimed in the journal.
public struct Delivery<Event: Sendable>: Sendable {
    /// The event's id; effects are keyed by it, so that a second delivery changes nothing.
    public let id: EventID
    /// The typed event.
    public let event: Event
    /// 1 for the first delivery; counts every delivery, also those cut short by a crash.
    public let attempt: Int
    /// When the event was accepted and written down.
    public let receivedAt: Date

    /// Puts a delivery together; the feed does, and tests.
    public init(id: EventID, event: Event, attempt: Int, receivedAt: Date) {
        self.id = id
        self.event = event
        self.attempt = attempt
        self.receivedAt = receivedAt
    }
}
