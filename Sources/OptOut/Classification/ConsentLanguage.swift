/// The languages whose words for stopping, returning and asking for help we know.
public enum ConsentLanguage: String, Hashable, Sendable, Codable, CaseIterable {
    /// English.
    case english = "en"
    /// Spanish.
    case spanish = "es"
    /// French.
    case french = "fr"
    /// Portuguese.
    case portuguese = "pt"
    /// German.
    case german = "de"
    /// Italian.
    case italian = "it"
}
