public import Foundation
public import Numbering

/// What is written down about an event before it is acknowledged: its identity, where it belongs, and its exact bytes.
///
/// Nothing in here depends on whether the event's own fields can be read; that is `TelnyxEvent`'s business, later.
public struct EventEnvelope: Hashable, Sendable {
    /// The type given to JSON without a usable `event_type`.
    public static let untyped = "unknown"

    /// Telnyx's id, or one made of the body's digest.
    public let id: EventID
    /// Telnyx's `event_type`, `texml.<step>` for forms, `unknown` for bodies without a type.
    public let type: String
    /// The feed it is handled in.
    public let family: EventFamily
    /// What it must be handled in order with.
    public let conversation: ConversationKey
    /// The other side's number, when it has one: the sender of a received message, the recipient of a sent one.
    public let counterparty: PhoneNumber?
    /// When it happened, by Telnyx's clock.
    public let occurredAt: Date?
    /// How `body` is to be read.
    public let format: BodyFormat
    /// Exactly the bytes that were received and signed.
    public let body: Data

    /// Puts an envelope together from what was written down; the journal does.
    public init(
        stored id: EventID,
        type: String,
        family: EventFamily,
        conversation: ConversationKey,
        counterparty: PhoneNumber?,
        occurredAt: Date?,
        format: BodyFormat,
        body: Data
    ) {
        self.id = id
        self.type = type
        self.family = family
        self.conversation = conversation
        self.counterparty = counterparty
        self.occurredAt = occurredAt
        self.format = format
        self.body = body
    }

    /// True for the old flat form (`call_initiated`): the application's webhook API version must be set to 2.
    public var isLegacy: Bool { format == .json && EventTypeName(type).isLegacy }

    /// Whether a JSON event of that type has the form of API version 1.
    public static func isLegacy(type: String) -> Bool { EventTypeName(type).isLegacy }
}
