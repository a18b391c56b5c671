import Foundation
package import Numbering
package import OptOut
package import TelnyxEvents

/// One outward act, decided now and carried out later: an outbox row.
///
/// It is appended in the transaction that decided it, under the event's id and a key unique within the event, so that
/// deciding twice appends once.
package enum Effect: Hashable, Sendable, Codable {
    /// A text to somebody, through the send gate.
    case message(OutboundMessage)
    /// A Call Control command.
    case callCommand(CallCommand)
    /// Fetch a received fax before its link dies.
    case keepFax(FaxFetch)
    /// Hand an event to a named sink: CRM, analytics, alerts.
    case forward(Forward)
}

/// A text message to be sent.
package struct OutboundMessage: Hashable, Sendable, Codable {
    /// Our number or sender, as Telnyx wants it in `from`; nil when the profile's pool chooses.
    package let from: String?
    /// Whom it goes to.
    package let to: PhoneNumber
    /// The words.
    package let text: String
    /// The messaging profile, when one is named.
    package let messagingProfileID: String?
    /// Why it is sent; the gate's rules depend on it.
    package let purpose: SendPurpose
    /// After this instant it is not sent any more (a confirmation is sent within five minutes or not at all).
    package let notAfter: Date?
}

/// One command for a call leg: `POST /calls/{callControlID}/actions/{action}`.
package struct CallCommand: Hashable, Sendable, Codable {
    /// The leg.
    package let callControlID: String
    /// The command's name in the path, for example `answer`, `speak`, `transfer` or `hangup`.
    package let action: String
    /// The command's own fields, strings only where Telnyx takes strings; `command_id` is added by the outbox.
    package let fields: [String: JSONValue]
    /// Our state, handed back by Telnyx in every later webhook of the leg; sent Base64-encoded as `client_state`.
    package let clientState: String?
}

/// A received fax to be fetched.
package struct FaxFetch: Hashable, Sendable, Codable {
    /// Telnyx's id of the fax.
    package let faxID: String
    /// The pre-signed link, valid for minutes.
    package let mediaURL: String
    /// Pages according to the event, when it says.
    package let pageCount: Int?
}

/// An event handed to a named sink.
package struct Forward: Hashable, Sendable, Codable {
    /// The sink's name in the configuration.
    package let sink: String
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
}
