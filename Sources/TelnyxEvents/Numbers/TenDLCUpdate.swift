public import Numbering

/// `10dlc.*`: a brand, a campaign or a number of A2P registration changed.
///
/// The only events whose fields are written in camel case.
public struct TenDLCUpdate: Hashable, Sendable {
    /// `REGISTRATION`, `MNO_REVIEW`, `ASSIGNMENT` and others.
    public let type: String?
    /// `ACCEPTED`, `REJECTED`, `DORMANT`, `success`, `failed` and others.
    public let status: String?
    /// The brand.
    public let brandID: String?
    /// The campaign.
    public let campaignID: String?
    /// The campaign service provider.
    public let serviceProviderID: String?
    /// The number.
    public let phoneNumber: PhoneNumber?
    /// In words.
    public let description: String?
    /// Whether T-Mobile knows the campaign.
    public let isRegisteredWithTMobile: Bool?
    /// Why.
    public let reasons: [Reason]
    /// When the campaign was made, as Telnyx writes it.
    public let createdAt: String?

    init(_ fields: JSONFields) {
        type = fields.word("type")
        status = fields.word("status")
        brandID = fields.word("brandId")
        campaignID = fields.word("campaignId")
        serviceProviderID = fields.word("cspId")
        phoneNumber = fields.phoneNumber("phoneNumber")
        description = fields.word("description")
        isRegisteredWithTMobile = fields.flag("isTMobileRegistered")
        reasons = fields.list("reasons").map(Reason.init)
        createdAt = fields.word("createDate", "createdDate")
    }

    /// One reason.
    public struct Reason: Hashable, Sendable {
        /// The fields at fault.
        public let fields: [String]
        /// In words.
        public let description: String?

        init(_ value: JSONValue) {
            let object = JSONFields(value)
            fields = object.words("fields")
            if case .string(let plain) = value { description = plain } else { description = object.word("description") }
        }
    }
}
