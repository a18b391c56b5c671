/// Consumes the events of one feed.
///
/// Deliveries of one conversation come in order and one at a time; different conversations come concurrently. The same
/// delivery may come again after a crash: whatever a handler writes goes into one transaction keyed by the event id.
public protocol EventHandler<Event>: Sendable {
    /// The typed event of the feed this handler serves.
    associatedtype Event: Sendable

    /// Decides and commits, then says how it went. A thrown error is a retry on the feed's schedule.
    func handle(_ delivery: Delivery<Event>) async throws -> Outcome
}
