package import TelnyxEvents

/// A message in the outbox, as the send gate is asked about it.
package struct PendingMessage: Hashable, Sendable {
    /// The event that caused it.
    package let event: EventID
    /// Its key within the event.
    package let key: String
    /// The message.
    package let message: OutboundMessage

    /// Names a message by its row.
    package init(event: EventID, key: String, message: OutboundMessage) {
        self.event = event
        self.key = key
        self.message = message
    }

    /// One word for event and key: the same message is asked about under the same one every time.
    package var id: String { "\(event.rawValue) \(key)" }
}
