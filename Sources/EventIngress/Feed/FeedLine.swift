import AsyncAlgorithms
import TelnyxEvents

/// One family's channel, from the feed to its workers.
///
/// The channel is a rendezvous and may drop what it is handed when it is finished; every delivery's row is claimed in the
/// journal, so nothing is lost with it.
package struct FeedLine<Event: Sendable>: Sendable {
    let channel = AsyncChannel<Delivery<Event>>()
    let desk: FeedDesk
    let doorbell: Doorbell

    /// Waits for a worker to take it.
    func send(_ event: Event, _ claimed: ClaimedEvent) async {
        await channel.send(
            Delivery(
                id: claimed.envelope.id,
                event: event,
                attempt: claimed.attempt,
                receivedAt: claimed.receivedAt
            )
        )
    }

    /// Asks whether a delivery is still to be handled; afterwards it must be finished.
    func start(_ delivery: Delivery<Event>) -> Bool { desk.start(delivery.id, attempt: delivery.attempt) }

    /// Hands in how it went.
    func finish(_ delivery: Delivery<Event>, _ outcome: Outcome) {
        desk.finish(delivery.id, attempt: delivery.attempt, outcome: outcome)
        doorbell.ring()
    }
}
