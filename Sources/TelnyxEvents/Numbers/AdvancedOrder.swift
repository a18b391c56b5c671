/// `advanced_order.*`: a wish for numbers that are not in stock.
public struct AdvancedOrder: Hashable, Sendable {
    /// The order.
    public let orderID: String?
    /// What it was.
    public let oldStatus: String?
    /// What it is.
    public let newStatus: String?
    /// What somebody wrote about it.
    public let comment: String?

    init(_ fields: JSONFields) {
        orderID = fields.word("order_id", "advanced_order_id")
        oldStatus = fields.word("old_status")
        newStatus = fields.word("new_status")
        comment = fields.word("comment")
    }
}
