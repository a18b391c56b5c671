/// One line of the grammar.
struct Rule: Sendable {
    enum Effect: Sendable {
        /// Covers words of stopping, so that no opt-out rule counts them.
        case guardsOptOut
        /// Covers words of returning, so that no opt-in rule counts them.
        case guardsOptIn
        case certainOptOut
        case review
        case optIn
        case help
    }

    let id: String
    let language: ConsentLanguage
    let effect: Effect
    /// Counts even where a guard covers its words; for a guard, that it may reach from one clause into the next.
    let overridesGuards: Bool
    let pattern: PhrasePattern
}
