/// What the customer's own records say about a caller.
///
/// Every field is optional and a field of the wrong type counts as absent: a directory that answers oddly must not
/// change more than what it says.
package struct CallerProfile: Hashable, Sendable {
    /// How to call the person.
    package let name: String?
    /// Whether the person is treated first.
    package let isVIP: Bool
    /// Free words rules may ask for.
    package let tags: Set<String>
    /// The language the person speaks, a BCP 47 tag such as `en` or `pt-BR`.
    package let language: String?
    /// Where the person is, an IANA zone name.
    package let timeZone: String?
    /// Who looks after the person.
    package let accountManager: String?

    /// Puts a profile together.
    package init(
        name: String? = nil,
        isVIP: Bool = false,
        tags: Set<String> = [],
        language: String? = nil,
        timeZone: String? = nil,
        accountManager: String? = nil
    ) {
        self.name = name
        self.isVIP = isVIP
        self.tags = tags
        self.language = language
        self.timeZone = timeZone
        self.accountManager = accountManager
    }
}

extension CallerProfile: Codable {
    private enum CodingKeys: String, CodingKey {
        case name, vip, tags, language, timeZone, accountManager
    }

    /// Decodes `{"name","vip","tags","language","timeZone","accountManager"}`; throws only when it is no object.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        // A field that does not decode is a field the directory does not have.
        func text(_ key: CodingKeys) -> String? { (try? container.decodeIfPresent(String.self, forKey: key)) ?? nil }
        self.init(
            name: text(.name),
            isVIP: (try? container.decodeIfPresent(Bool.self, forKey: .vip)) ?? false,
            tags: Set((try? container.decodeIfPresent([String].self, forKey: .tags)) ?? []),
            language: text(.language),
            timeZone: text(.timeZone),
            accountManager: text(.accountManager)
        )
    }

    /// Encodes the same object; what is absent is left out.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(name, forKey: .name)
        try container.encode(isVIP, forKey: .vip)
        try container.encode(tags.sorted(), forKey: .tags)
        try container.encodeIfPresent(language, forKey: .language)
        try container.encodeIfPresent(timeZone, forKey: .timeZone)
        try container.encodeIfPresent(accountManager, forKey: .accountManager)
    }
}
