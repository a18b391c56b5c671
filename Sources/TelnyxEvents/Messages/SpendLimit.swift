/// `messaging-profile.spend-limit-reached`: nothing more is sent today.
public struct SpendLimit: Hashable, Sendable {
    /// The profile.
    public let profileID: MessagingProfileID?
    /// The daily limit, decimal text.
    public let limit: String?
    /// What was spent, decimal text.
    public let cost: String?

    init(_ fields: JSONFields) {
        profileID = fields.id("profile_id")
        limit = fields.word("configured_limit")
        cost = fields.word("current_cost")
    }
}
