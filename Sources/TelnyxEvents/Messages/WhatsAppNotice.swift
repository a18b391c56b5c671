public import Numbering

/// `whatsapp.*`: something changed for an account, a number or a template.
public struct WhatsAppNotice: Hashable, Sendable {
    /// The WhatsApp business account.
    public let accountID: String?
    /// The number it is about.
    public let phoneNumber: PhoneNumber?
    /// The template it is about.
    public let templateID: String?
    /// Its name.
    public let templateName: String?
    /// Its language.
    public let language: String?
    /// Its status.
    public let status: String?
    /// `GREEN`, `YELLOW`, `RED`.
    public let previousQuality: String?
    /// `GREEN`, `YELLOW`, `RED`.
    public let quality: String?
    /// Why the account is restricted.
    public let banState: String?

    init(_ fields: JSONFields) {
        accountID = fields.word("waba_id")
        phoneNumber = fields.phoneNumber("phone_number")
        templateID = fields.word("template_id")
        templateName = fields.word("template_name")
        language = fields.word("language")
        status = fields.word("status")
        previousQuality = fields.word("previous_quality_rating")
        quality = fields.word("new_quality_rating")
        banState = fields.object("ban_info").word("waba_ban_state")
    }
}
