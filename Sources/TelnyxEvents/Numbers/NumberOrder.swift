public import Foundation
public import Numbering

/// `number_order.complete`: numbers were bought, or not.
public struct NumberOrder: Hashable, Sendable {
    /// The order.
    public let orderID: String?
    /// `pending`, `success`, `failure`.
    public let status: String?
    /// How many numbers.
    public let numberCount: Int?
    /// Whether the regulator is content.
    public let areRequirementsMet: Bool?
    /// The numbers.
    public let numbers: [Number]
    /// Our reference.
    public let customerReference: String?
    /// The connection they go to.
    public let connection: ConnectionID?
    /// The profile they go to.
    public let messagingProfileID: MessagingProfileID?
    /// The billing group.
    public let billingGroupID: String?
    /// When it was placed.
    public let createdAt: Date?
    /// When it changed.
    public let updatedAt: Date?

    init(_ fields: JSONFields) {
        orderID = fields.word("id")
        status = fields.word("status")
        numberCount = fields.count("phone_numbers_count")
        areRequirementsMet = fields.flag("requirements_met")
        numbers = fields.objects("phone_numbers").map(Number.init)
        customerReference = fields.word("customer_reference")
        connection = fields.id("connection_id")
        messagingProfileID = fields.id("messaging_profile_id")
        billingGroupID = fields.word("billing_group_id")
        createdAt = fields.date("created_at")
        updatedAt = fields.date("updated_at")
    }

    /// One ordered number.
    public struct Number: Hashable, Sendable {
        /// Its id.
        public let id: String?
        /// The number.
        public let phoneNumber: PhoneNumber?
        /// `pending`, `success`, `failure`.
        public let status: String?
        /// `local`, `mobile`, `national`, `shared_cost`, `toll_free`.
        public let kind: String?
        /// Whether the regulator is content.
        public let areRequirementsMet: Bool?

        init(_ fields: JSONFields) {
            id = fields.word("id")
            phoneNumber = fields.phoneNumber("phone_number")
            status = fields.word("status")
            kind = fields.word("phone_number_type")
            areRequirementsMet = fields.flag("requirements_met")
        }
    }
}
