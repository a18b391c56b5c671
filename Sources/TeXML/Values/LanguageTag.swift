/// A language, mostly a BCP 47 tag: `en-US`.
public struct LanguageTag: RawRepresentable, Hashable, Sendable {
    /// The text as Telnyx wants it.
    public let rawValue: String

    /// Any text.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// American English.
    public static let americanEnglish: LanguageTag = "en-US"
    /// British English.
    public static let britishEnglish: LanguageTag = "en-GB"
    /// German of Germany.
    public static let german: LanguageTag = "de-DE"
    /// French of France.
    public static let french: LanguageTag = "fr-FR"
    /// Spanish of Spain.
    public static let spanish: LanguageTag = "es-ES"
    /// Mexican Spanish.
    public static let mexicanSpanish: LanguageTag = "es-MX"
}

extension LanguageTag: ExpressibleByStringLiteral {
    /// Any text.
    public init(stringLiteral value: String) { self.init(rawValue: value) }
}
