package import Foundation
package import OptOut
package import TelnyxEvents

/// One event, read and ready to be decided about.
package struct ReplayItem: Sendable {
    /// Its place in the journal, or among the files.
    package let position: Int64
    /// The event.
    package let event: TelnyxEvent
    /// When it was accepted.
    package let receivedAt: Date
    /// What the real ledger says about a message's sender, apart from the events being replayed.
    package let past: [ConsentEntry]
    /// What was known about the caller of a new call; nil for any other event, and when nobody asks.
    package var caller: RecordedCaller?
}

extension ReplayItem {
    /// Reads fixtures as if each had been accepted when it happened; those that do not say so, right after the one before.
    ///
    /// `start` counts for files none of which says when it happened.
    ///
    /// Throws `Fixture.Fault` for a file that is no event.
    package static func reading(_ fixtures: [Fixture], at start: Date) throws(Fixture.Fault) -> [ReplayItem] {
        var envelopes: [EventEnvelope] = []
        for fixture in fixtures { envelopes.append(try fixture.envelope()) }
        var items: [ReplayItem] = []
        var clock = envelopes.lazy.compactMap(\.occurredAt).first ?? start
        for (index, envelope) in envelopes.enumerated() {
            clock = envelope.occurredAt ?? clock
            items.append(
                ReplayItem(position: Int64(index), event: TelnyxEvent(envelope), receivedAt: clock, past: [])
            )
        }
        return items
    }
}
