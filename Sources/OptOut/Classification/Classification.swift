/// What an inbound message asks for, and by which rule we think so.
public struct Classification: Hashable, Sendable {
    /// The five things a message can be.
    public enum Result: String, Hashable, Sendable, Codable, CaseIterable {
        /// A revocation of consent that a reasonable person cannot read otherwise.
        case optOut = "opt_out"
        /// A possible revocation, and nothing else: it suppresses too, and a person looks at it.
        case review
        /// A wish to receive messages again; only a certain one may lift a block.
        case optIn = "opt_in"
        /// A question for help or for who is writing.
        case help
        /// None of these.
        case none
    }

    /// What the message is.
    public let result: Result
    /// True when the words themselves leave no doubt: a doubtful opt-in never lifts a block.
    public let isCertain: Bool
    /// The language of the rule that matched; nil when none did or when no language is involved (an emoji).
    public let language: ConsentLanguage?
    /// The rule that decided, for example `word.en.stop`; `none` when none did.
    public let rule: String
    /// The version of the rule set, kept with the evidence.
    public let ruleVersion: String

    /// Puts a classification together.
    public init(
        result: Result,
        isCertain: Bool,
        language: ConsentLanguage?,
        rule: String,
        ruleVersion: String
    ) {
        self.result = result
        self.isCertain = isCertain
        self.language = language
        self.rule = rule
        self.ruleVersion = ruleVersion
    }
}
