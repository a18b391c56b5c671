import Handlers
import Numbering
import OptOut

/// What is known of whoever gets a text, asked for before the text is taken in.
struct RecipientRecords: Sendable {
    /// How long a text waits for a lookup: nobody is on the line.
    private static let patience = Duration.seconds(10)

    private let quietPurposes: [SendPurpose]
    private let rules: LookupConfiguration
    private let lookups: NumberDesk?
    private let profile: @Sendable (PhoneNumber) async -> CallerProfile?

    /// Takes the directory of callers and the desk that looks numbers up, when there is one.
    init(
        _ configuration: Configuration,
        lookups: NumberDesk?,
        profile: @escaping @Sendable (PhoneNumber) async -> CallerProfile?
    ) {
        quietPurposes = configuration.messaging.quietHours.purposes
        rules = configuration.lookups
        self.lookups = lookups
        self.profile = profile
    }

    /// How the recipient's number is listed: looked up before a text of a purpose that asks for it, else what is known.
    func listing(for message: OutboundMessage) async -> NumberListing? {
        guard let lookups else { return nil }
        return rules.beforeTexts.contains(message.purpose)
            ? await lookups.listing(of: message.to, within: Self.patience) : await lookups.known(message.to)
    }

    /// Where the recipient is, for a text that keeps quiet hours: what the directory says, else the listing.
    func place(for message: OutboundMessage, _ listing: NumberListing?) async -> KnownPlace? {
        guard message.knownPlace == nil, quietPurposes.contains(message.purpose) else { return nil }
        return KnownPlace(timeZone: await profile(message.to)?.timeZone) ?? listing?.place(of: message.to)
    }

    /// The line type that takes no texts, when the number is listed as such a line.
    func refusal(_ listing: NumberListing?) -> String? {
        listing?.lineType.flatMap { rules.noTextsTo.contains($0) ? $0 : nil }
    }
}
