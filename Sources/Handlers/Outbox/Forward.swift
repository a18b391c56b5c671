package import Foundation
package import TelnyxEvents

/// An event handed to a named sink.
package struct Forward: Hashable, Sendable {
    /// The sink's name in the configuration.
    package let sink: String
    /// What the sink knows it by, stable over repetitions; nil for the event's own id.
    package let id: String?
    /// The event's type, for example `message.received`.
    package let type: String
    /// The event's family.
    package let family: EventFamily
    /// When it happened, by Telnyx's clock, else when we received it.
    package let occurredAt: Date
    /// What the sink gets under `data`.
    package let data: JSONValue
    /// Rows of one conversation reach a sink in order.
    package let conversation: ConversationKey

    /// Puts a row for a sink together.
    package init(
        sink: String,
        id: String? = nil,
        type: String,
        family: EventFamily,
        occurredAt: Date,
        data: JSONValue,
        conversation: ConversationKey
    ) {
        self.sink = sink
        self.id = id
        self.type = type
        self.family = family
        self.occurredAt = occurredAt
        self.data = data
        self.conversation = conversation
    }
}
