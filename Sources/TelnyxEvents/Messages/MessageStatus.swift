/// How far a message got for one recipient.
public enum MessageStatus: String, Hashable, Sendable, CaseIterable {
    /// Waiting at Telnyx.
    case queued
    /// On its way to the carrier.
    case sending
    /// Taken by the carrier; says nothing about the handset.
    case sent
    /// Too late to be sent.
    case expired
    /// Never taken by the carrier.
    case sendingFailed = "sending_failed"
    /// The carrier does not say.
    case deliveryUnconfirmed = "delivery_unconfirmed"
    /// On the handset.
    case delivered
    /// Taken by the carrier, not delivered.
    case deliveryFailed = "delivery_failed"
    /// Received by Telnyx and handed to us.
    case webhookDelivered = "webhook_delivered"
    /// Received, in bodies that say it of the sender.
    case received
    /// Read by the recipient (RCS).
    case read
}
