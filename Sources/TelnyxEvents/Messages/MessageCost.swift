/// What a message cost.
public struct MessageCost: Hashable, Sendable {
    /// Decimal text, never rounded here.
    public let amount: String?
    /// ISO 4217.
    public let currency: String?

    init(_ fields: JSONFields) {
        amount = fields.word("amount")
        currency = fields.word("currency")
    }
}
