public import Foundation

/// An event of a message, or of the profile or account messages are sent by.
///
/// Sent means taken by the carrier; whether it was delivered is said by `finalized`, in the status of each recipient.
public struct MessageEvent: Hashable, Sendable {
    /// What was written down: id, type, time, bytes.
    public let envelope: EventEnvelope
    /// What happened.
    public let kind: Kind
    /// The message; the event has an id of its own.
    public let id: MessageID?
    /// To us or from us.
    public let direction: Open<MessageDirection>?
    /// SMS, MMS, RCS or WhatsApp.
    public let type: Open<MessageType>?
    /// The sender.
    public let from: MessageAddress?
    /// The recipients, each with how far the message got.
    public let to: [MessageAddress]
    /// Further recipients of a group message.
    public let cc: [MessageAddress]
    /// The words, empty for an MMS without any; for RCS and WhatsApp those of `body`.
    public let text: String?
    /// The subject of an MMS; nil when empty.
    public let subject: String?
    /// The content of an RCS or WhatsApp message.
    public let body: MessageBody?
    /// The files of an MMS.
    public let media: [MessageMedia]
    /// `GSM-7`, `UCS-2` and others.
    public let encoding: String?
    /// How many parts it was billed as.
    public let partCount: Int?
    /// What it cost; nil for received messages.
    public let cost: MessageCost?
    /// Why it was not delivered.
    public let errors: [MessageError]
    /// The keyword Telnyx has answered itself; it decides, whatever `text` says.
    public let autoresponseType: Open<Autoresponse>?
    /// The profile.
    public let messagingProfileID: MessagingProfileID?
    /// The WhatsApp template.
    public let templateID: String?
    /// Its name.
    public let templateName: String?
    /// Tags given when it was sent.
    public let tags: [String]
    /// When Telnyx got it, from the sender or from us.
    public let receivedAt: Date?
    /// When the carrier took it.
    public let sentAt: Date?
    /// When its fate was known.
    public let completedAt: Date?
    /// After this it is not sent any more.
    public let validUntil: Date?

    init(_ envelope: EventEnvelope, payload fields: JSONFields) {
        self.envelope = envelope
        kind = Kind(type: envelope.type, payload: fields)
        id = fields.id("id")
        direction = fields.open("direction")
        type = fields.open("type")
        from = fields.members["from"].flatMap(MessageAddress.init)
        to = fields.list("to").compactMap(MessageAddress.init)
        cc = fields.list("cc").compactMap(MessageAddress.init)
        body = fields.presentObject("body").map(MessageBody.init)
        text = fields.text("text") ?? body?.text
        subject = fields.word("subject")
        media = fields.objects("media").map(MessageMedia.init)
        encoding = fields.word("encoding")
        partCount = fields.count("parts")
        cost = fields.presentObject("cost").map(MessageCost.init)
        errors = fields.objects("errors").map(MessageError.init)
        autoresponseType = Self.autoresponse(fields)
        messagingProfileID = fields.id("messaging_profile_id")
        templateID = fields.word("template_id")
        templateName = fields.word("template_name")
        tags = fields.words("tags")
        receivedAt = fields.date("received_at")
        sentAt = fields.date("sent_at")
        completedAt = fields.date("completed_at")
        validUntil = fields.date("valid_until")
    }

    private static func autoresponse(_ fields: JSONFields) -> Open<Autoresponse>? {
        fields.word("autoresponse_type").map { Open(rawValue: $0.uppercased()) }
    }
}
