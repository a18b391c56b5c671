package import OptOut

/// How messages to one of our senders are answered.
package struct MessageRules: Hashable, Sendable {
    /// Keyword to answer (`messaging.keywords`).
    package let keywords: [Keyword: String]
    /// The answer to everything else; nil for none (`messaging.otherwise`).
    package let otherwise: String?
    /// Our name in HELP answers and confirmations.
    package let brand: String?
    /// Where a person can be reached.
    package let contact: String?
    /// How far a STOP reaches and whether it is confirmed.
    package let policy: ConsentPolicy

    /// Puts rules together.
    package init(
        keywords: [Keyword: String] = [:],
        otherwise: String? = nil,
        brand: String? = nil,
        contact: String? = nil,
        policy: ConsentPolicy = .standard
    ) {
        self.keywords = keywords
        self.otherwise = otherwise
        self.brand = brand
        self.contact = contact
        self.policy = policy
    }

    /// The rules of one sender: what it says itself counts, what it leaves out comes from these; keywords add up.
    package func changed(
        keywords: [Keyword: String] = [:],
        otherwise: String? = nil,
        brand: String? = nil,
        contact: String? = nil,
        policy: ConsentPolicy? = nil
    ) -> MessageRules {
        MessageRules(
            keywords: self.keywords.merging(keywords) { _, own in own },
            otherwise: otherwise ?? self.otherwise,
            brand: brand ?? self.brand,
            contact: contact ?? self.contact,
            policy: policy ?? self.policy
        )
    }
}
