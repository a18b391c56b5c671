public import Foundation
public import Numbering
public import TelnyxEvents

/// A message that wants to leave: what the gate must know about it.
public struct SendRequest: Hashable, Sendable {
    /// The outbox row's own key: asking twice about one message is asking about the same message.
    public let id: String
    /// Whom it goes to.
    public let to: PhoneNumber
    /// Our number or sender name; nil when the profile's pool chooses, which counts as any of them.
    public let from: String?
    /// The messaging profile, when known.
    public let profile: String?
    /// The programme, when messages are told apart by programme.
    public let programme: String?
    /// Why it is sent.
    public let purpose: SendPurpose
    /// The message it answers; a confirmation or HELP answer to a blocked number passes only with it.
    public let inReplyTo: EventID?
    /// Where the recipient is known to be; quiet hours believe it before the number's digits.
    public let knownPlace: KnownPlace?
    /// Until when a reply answers a message just received; from then on quiet hours treat it like what nobody asked for.
    public let answersUntil: Date?

    /// Puts a request together.
    public init(
        id: String,
        to: PhoneNumber,
        from: String?,
        profile: String? = nil,
        programme: String? = nil,
        purpose: SendPurpose,
        inReplyTo: EventID? = nil,
        knownPlace: KnownPlace? = nil,
        answersUntil: Date? = nil
    ) {
        self.id = id
        self.to = to
        self.from = from
        self.profile = profile
        self.programme = programme
        self.purpose = purpose
        self.inReplyTo = inReplyTo
        self.knownPlace = knownPlace
        self.answersUntil = answersUntil
    }
}
