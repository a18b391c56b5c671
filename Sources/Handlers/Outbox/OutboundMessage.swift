package import Foundation
package import Numbering
package import OptOut

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
    /// Where the recipient is known to be, from a customer record; quiet hours go by it.
    package let knownPlace: KnownPlace?
    /// The RCS agent that sends it; nil for a number, a short code or a name.
    package let agent: String?

    /// Puts a message together; nothing is checked here, the gate and the API do.
    package init(
        from: String?,
        to: PhoneNumber,
        text: String,
        messagingProfileID: String? = nil,
        purpose: SendPurpose,
        notAfter: Date? = nil,
        knownPlace: KnownPlace? = nil,
        agent: String? = nil
    ) {
        self.from = from
        self.to = to
        self.text = text
        self.messagingProfileID = messagingProfileID
        self.purpose = purpose
        self.notAfter = notAfter
        self.knownPlace = knownPlace
        self.agent = agent
    }

    /// The same message with where the recipient is known to be; what the message says itself stands.
    package func placed(at place: KnownPlace?) -> OutboundMessage {
        OutboundMessage(
            from: from,
            to: to,
            text: text,
            messagingProfileID: messagingProfileID,
            purpose: purpose,
            notAfter: notAfter,
            knownPlace: knownPlace ?? place
        )
    }

    /// The same message, its words forgotten.
    var withoutWords: OutboundMessage {
        OutboundMessage(
            from: from,
            to: to,
            text: "",
            messagingProfileID: messagingProfileID,
            purpose: purpose,
            notAfter: notAfter,
            knownPlace: knownPlace,
            agent: agent
        )
    }
}
