public import Foundation
public import Numbering

/// `portout.*`: numbers on their way from us.
public struct Portout: Hashable, Sendable {
    /// The port-out.
    public let portoutID: String?
    /// `pending`, `authorized`, `ported`, `rejected`, `rejected-pending`, `canceled`.
    public let status: String?
    /// Who asks for them.
    public let carrierName: String?
    /// In whose name.
    public let subscriberName: String?
    /// The asking provider.
    public let serviceProviderID: String?
    /// The numbers.
    public let numbers: [PhoneNumber]
    /// Why it was refused.
    public let rejectionReason: String?
    /// What somebody wrote about it.
    public let comment: String?
    /// The comment's id; the payload's `id` is the comment's only where the port-out has a field of its own.
    public let commentID: String?
    /// When they go.
    public let switchesAt: Date?
    /// The Telnyx user.
    public let userID: String?

    init(_ fields: JSONFields) {
        portoutID = fields.word("portout_id", "id")
        status = fields.word("status")
        carrierName = fields.word("carrier_name")
        subscriberName = fields.word("subscriber_name")
        serviceProviderID = fields.word("spid")
        numbers = fields.words("phone_numbers").compactMap(PhoneNumber.init(telnyx:))
        rejectionReason = fields.word("rejection_reason")
        comment = fields.word("comment")
        commentID = fields.word("portout_id") == nil ? nil : fields.word("id")
        switchesAt = fields.date("foc_date")
        userID = fields.word("user_id")
    }
}
