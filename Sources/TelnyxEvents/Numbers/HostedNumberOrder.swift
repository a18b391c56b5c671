public import Numbering

/// `messaging_hosted_numbers_orders.*`: texting for numbers that stay with another carrier.
public struct HostedNumberOrder: Hashable, Sendable {
    /// The order.
    public let orderID: String?
    /// Where it stands.
    public let status: String?
    /// `pending`, `approved`, `rejected`, for a transfer between accounts.
    public let decision: String?
    /// Until when it must be decided, as Telnyx writes it (its unit is not published).
    public let approvalDeadline: Int?
    /// The profile.
    public let messagingProfileID: MessagingProfileID?
    /// The numbers.
    public let numbers: [Number]

    init(_ fields: JSONFields) {
        orderID = fields.word("order_id")
        status = fields.word("order_status")
        decision = fields.word("decision")
        approvalDeadline = fields.count("approval_deadline")
        messagingProfileID = fields.id("profile_id")
        numbers = fields.objects("numbers").map(Number.init)
    }

    /// One hosted number.
    public struct Number: Hashable, Sendable {
        /// The number.
        public let phoneNumber: PhoneNumber?
        /// Where it stands.
        public let status: String?

        init(_ fields: JSONFields) {
            phoneNumber = fields.phoneNumber("value")
            status = fields.word("status")
        }
    }
}
