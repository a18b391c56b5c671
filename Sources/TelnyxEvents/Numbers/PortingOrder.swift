public import Foundation

/// `porting_order.*`: numbers on their way to us.
public struct PortingOrder: Hashable, Sendable {
    /// The order; for a split, the one that was split.
    public let orderID: String?
    /// What support calls it.
    public let supportKey: String?
    /// Our reference.
    public let customerReference: String?
    /// Where it stands: `draft`, `in-process`, `exception`, `ported` and others.
    public let status: String?
    /// Why it stands there.
    public let details: [Detail]
    /// Where texting for the numbers stands.
    public let messagingStatus: String?
    /// Whether texting is wanted.
    public let isMessagingEnabled: Bool?
    /// Whether texting is possible.
    public let isMessagingCapable: Bool?
    /// What somebody wrote about it.
    public let comment: String?
    /// The comment's id.
    public let commentID: String?
    /// When it was written.
    public let commentedAt: Date?
    /// `user`, `admin`, `system`.
    public let commentAuthor: String?
    /// The new order of a split.
    public let splitOrderID: String?
    /// When it changed.
    public let updatedAt: Date?
    /// When it was deleted.
    public let deletedAt: Date?

    init(_ fields: JSONFields) {
        orderID = fields.word("porting_order_id", "id") ?? fields.object("from").word("id")
        supportKey = fields.word("support_key")
        customerReference = fields.word("customer_reference")
        status = fields.object("status").word("value") ?? fields.word("status")
        details = fields.object("status").objects("details").map(Detail.init)
        messagingStatus = fields.object("messaging").word("messaging_port_status")
        isMessagingEnabled = fields.object("messaging").flag("enable_messaging")
        isMessagingCapable = fields.object("messaging").flag("messaging_capable")
        comment = fields.object("comment").word("body")
        commentID = fields.object("comment").word("id")
        commentedAt = fields.object("comment").date("inserted_at")
        commentAuthor = fields.object("comment").word("user_type")
        splitOrderID = fields.object("to").word("id")
        updatedAt = fields.date("updated_at")
        deletedAt = fields.date("deleted_at")
    }

    /// One reason.
    public struct Detail: Hashable, Sendable {
        /// For example `ENTITY_NAME_MISMATCH`.
        public let code: String?
        /// In words.
        public let description: String?

        init(_ fields: JSONFields) {
            code = fields.word("code")
            description = fields.word("description")
        }
    }
}
