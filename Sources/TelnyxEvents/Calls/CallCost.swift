/// `call.cost`: what a call cost.
///
/// Amounts are decimal text, never rounded here.
public struct CallCost: Hashable, Sendable {
    /// The sum.
    public let total: String?
    /// `success` or `error`.
    public let status: String?
    /// Seconds billed.
    public let billedDuration: Duration?
    /// The billing group.
    public let billingGroupID: String?
    /// What the sum is made of.
    public let parts: [Part]

    init(_ fields: JSONFields) {
        total = fields.word("total_cost")
        status = fields.word("status")
        billedDuration = fields.seconds("billed_duration_secs")
        billingGroupID = fields.word("billing_group_id")
        parts = fields.objects("cost_parts").map(Part.init)
    }

    /// One part of the cost.
    public struct Part: Hashable, Sendable {
        /// What for: `sip-trunking`, `call-recording`, `call-control` and others.
        public let callPart: String?
        /// The amount.
        public let cost: String?
        /// ISO 4217.
        public let currency: String?
        /// The price per minute.
        public let rate: String?
        /// Seconds billed.
        public let billedDuration: Duration?

        init(_ fields: JSONFields) {
            callPart = fields.word("call_part")
            cost = fields.word("cost")
            currency = fields.word("currency")
            rate = fields.word("rate")
            billedDuration = fields.seconds("billed_duration_secs")
        }
    }
}
