extension MessageEvent {
    /// What happened to a message, or to what messages are sent by.
    public enum Kind: Hashable, Sendable {
        /// Somebody wrote to us.
        case received
        /// The carrier took our message.
        case sent
        /// The fate of our message is known: see the status of each recipient.
        case finalized
        /// It was read.
        case read
        /// A shortened link in it was opened.
        case linkClicked(LinkClick)
        /// A profile sends nothing more today.
        case spendLimitReached(SpendLimit)
        /// A WhatsApp account, number or template changed; the type without `whatsapp.`.
        case whatsApp(String, WhatsAppNotice)
        /// A type we have no structure for.
        case other(String)

        init(type: String, payload: JSONFields) {
            switch type {
            case "message.received": self = .received
            case "message.sent": self = .sent
            case "message.finalized": self = .finalized
            case "message.read": self = .read
            case "message.link_click": self = .linkClicked(LinkClick(payload))
            case "messaging-profile.spend-limit-reached": self = .spendLimitReached(SpendLimit(payload))
            case _ where type.hasPrefix("whatsapp."):
                self = .whatsApp(String(type.dropFirst("whatsapp.".count)), WhatsAppNotice(payload))
            default: self = .other(type)
            }
        }
    }
}
