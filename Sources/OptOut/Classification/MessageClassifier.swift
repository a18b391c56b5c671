/// Tells what an inbound message asks for, by rules that are data: no clock, no I/O, the same answer every time.
///
/// The order of steps and the asymmetry of doubt follow 47 CFR 64.1200(a)(10): a whole message that is a keyword is
/// certain, a phrase that a reasonable person reads as a revocation counts, and what is doubtful suppresses too.
public struct MessageClassifier: Sendable {
    /// The version of the rules, kept with every decision; it names the additional words too.
    public let ruleVersion: String
    /// The languages whose rules are read.
    public let languages: Set<ConsentLanguage>

    private let rules: RuleSet

    /// Understands some languages and takes words of the operator's own beside the built-in rules, which cannot be taken
    /// away: English and the French words ARRET and AIDE are understood whatever `languages` says, because carriers ask for
    /// them everywhere (CTIA Short Code Monitoring Handbook; CTA short code guidelines).
    public init(
        languages: Set<ConsentLanguage> = Set(ConsentLanguage.allCases),
        additional: [AdditionalKeyword] = []
    ) {
        let languages = languages.union([.english])
        let isWhole = languages.count == ConsentLanguage.allCases.count
        var rules = isWhole ? RuleSet.standard : RuleSet(languages: languages)
        for keyword in additional { keyword.add(to: &rules) }
        self.rules = rules
        self.languages = languages
        let subset = isWhole ? "" : "-" + languages.map(\.rawValue).sorted().joined(separator: "-")
        let own = additional.isEmpty ? "" : "+\(AdditionalKeyword.fingerprint(of: additional))"
        ruleVersion = RuleText.version + subset + own
    }

    /// With rules read elsewhere, for tests of the notation.
    init(rules: RuleSet) {
        self.rules = rules
        languages = Set(ConsentLanguage.allCases)
        ruleVersion = RuleText.version
    }

    /// What the message asks for; time is bounded whatever the text.
    public func classify(_ text: String) -> Classification {
        let finding = finding(in: MessageText(text, rules: rules))
        return Classification(
            result: finding?.result ?? .none,
            isCertain: finding?.isCertain ?? false,
            language: finding?.language,
            rule: finding?.rule ?? "none",
            ruleVersion: ruleVersion
        )
    }

    /// Whether a machine wrote the message: an absence note, a reaction to a text of ours.
    ///
    /// It may still be an opt-out; it is never to be answered with anything else, because two machines would go on for ever.
    public func isAutomatic(_ text: String) -> Bool {
        AutoReply.recognizes(MessageText(text, rules: rules).tokens)
    }

    private func finding(in message: MessageText) -> Finding? {
        guard !message.tokens.isEmpty else { return Self.emojiFinding(message) }
        let whole = WholeMessage(message, rules: rules)
        if let finding = whole.finding { return finding }
        if message.hasStopEmoji, whole.isOnlyCourtesy { return Self.emojiFinding(message) }
        if AutoReply.recognizes(message.tokens) { return nil }
        let phrase = Grammar(rules: rules).finding(in: message)
        let keyword = LeadingKeyword(message, rules: rules).finding
        guard let phrase, let keyword else {
            return phrase ?? keyword ?? Grammar(rules: rules).signs(in: message)
        }
        // `Stop - not interested`: two doubtful signs of one wish leave no doubt.
        if keyword.isInFirstClause, phrase.result == .review { return keyword.settled }
        return keyword.weight > phrase.weight ? keyword : phrase
    }

    private static func emojiFinding(_ message: MessageText) -> Finding? {
        message.hasStopEmoji ? Finding(.review, isCertain: false, language: nil, rule: "emoji.stop") : nil
    }
}
