/// Tells what an inbound message asks for, by rules that are data: no clock, no I/O, the same answer every time.
///
/// The order of steps and the asymmetry of doubt follow 47 CFR 64.1200(a)(10): a whole message that is a keyword is
/// certain, a phrase that a reasonable person reads as a revocation counts, and what is doubtful suppresses too.
public struct MessageClassifier: Sendable {
    /// The version of the rules, kept with every decision; it names the additional words too.
    public let ruleVersion: String

    private let rules: RuleSet

    /// Takes words of the operator's own beside the built-in rules, which cannot be taken away.
    public init(additional: [AdditionalKeyword] = []) {
        guard !additional.isEmpty else {
            rules = .standard
            ruleVersion = RuleText.version
            return
        }
        var extended = RuleSet.standard
        for keyword in additional { keyword.add(to: &extended) }
        rules = extended
        ruleVersion = "\(RuleText.version)+\(AdditionalKeyword.fingerprint(of: additional))"
    }

    /// With rules read elsewhere, for tests of the notation.
    init(rules: RuleSet) {
        self.rules = rules
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
        guard let phrase, let keyword else { return phrase ?? keyword }
        // `Stop - not interested`: two doubtful signs of one wish leave no doubt.
        if keyword.isInFirstClause, phrase.result == .review { return keyword.settled }
        return keyword.weight > phrase.weight ? keyword : phrase
    }

    private static func emojiFinding(_ message: MessageText) -> Finding? {
        message.hasStopEmoji ? Finding(.review, isCertain: false, language: nil, rule: "emoji.stop") : nil
    }
}
