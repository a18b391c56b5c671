public import Foundation

/// `message.link_click`: a recipient opened a shortened link.
public struct LinkClick: Hashable, Sendable {
    /// The message.
    public let messageID: MessageID?
    /// The link.
    public let url: String?
    /// When.
    public let clickedAt: Date?

    init(_ fields: JSONFields) {
        messageID = fields.id("message_id")
        url = fields.word("url")
        clickedAt = fields.date("time_clicked")
    }
}
