/// One rule about the hours of texts that sell: where it holds, when it lets them through, and who says so.
public struct QuietHoursRule: Hashable, Sendable {
    /// Its name in answers and logs, `us-fl`.
    public let id: String
    /// The ISO 3166-1 and 3166-2 codes it holds in; none for a rule that is applied by choice.
    public let jurisdictions: [String]
    /// The local times it allows.
    public let week: SendingWeek
    /// The built-in list of holidays on which it allows nothing, `fr`.
    public let closedOn: String?
    /// The law, or whose choice it is.
    public let source: String

    /// Puts a rule together.
    public init(
        id: String,
        in jurisdictions: [String],
        week: SendingWeek,
        closedOn: String? = nil,
        source: String
    ) {
        self.id = id
        self.jurisdictions = jurisdictions
        self.week = week
        self.closedOn = closedOn
        self.source = source
    }
}
