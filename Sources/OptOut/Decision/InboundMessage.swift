public import Foundation
public import Numbering
public import TelnyxEvents

/// A received message as far as consent is concerned.
public struct InboundMessage: Hashable, Sendable {
    /// The event it came in.
    public let event: EventID
    /// Who sent it.
    public let number: PhoneNumber
    /// Our number or name it was sent to.
    public let sender: String
    /// The messaging profile, when the event names one.
    public let profile: String?
    /// The exact words; empty when it had none.
    public let text: String
    /// `autoresponse_type` as it came: STOP, START, HELP or anything else, when Telnyx has answered already.
    public let autoresponse: String?
    /// When it counts from; see `ConsentEntry.time(receivedAt:occurredAt:arrival:)`.
    public let at: Date
    /// When we wrote it down.
    public let arrival: Date

    /// Puts a message together; `receivedAt` is `payload.received_at`, `occurredAt` the event's own time.
    public init(
        event: EventID,
        number: PhoneNumber,
        sender: String,
        profile: String? = nil,
        text: String,
        autoresponse: String? = nil,
        receivedAt: Date? = nil,
        occurredAt: Date? = nil,
        arrival: Date
    ) {
        self.event = event
        self.number = number
        self.sender = sender
        self.profile = profile
        self.text = text
        self.autoresponse = autoresponse
        at = ConsentEntry.time(receivedAt: receivedAt, occurredAt: occurredAt, arrival: arrival)
        self.arrival = arrival
    }
}
