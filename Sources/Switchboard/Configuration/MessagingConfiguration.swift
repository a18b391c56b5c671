package import Handlers
import Numbering
package import OptOut

/// How messages are answered: `messaging:`.
package struct MessagingConfiguration: Sendable {
    /// The rules of every sender.
    package let book: MessageBook
    /// How much may be sent in how long.
    package let limits: SendLimits
    /// How often Telnyx's own list of opt-outs is read; nil for never.
    package let reconcileEvery: Duration?
    /// What received messages ask for, in the languages and with the words of the operator.
    package let classifier: MessageClassifier
    /// When texts may be sent by the clock of whoever gets them.
    package let quietHours: QuietHoursConfiguration
    /// Where files of messages go, and from where they may come.
    package var media: MediaConfiguration

    init(_ section: Section) {
        let policy = Self.policy(section.section("opt-out"), over: .standard)
        let standard = MessageRules(
            keywords: Self.keywords(section.section("keywords")),
            otherwise: section.text("otherwise"),
            brand: section.text("brand"),
            contact: section.text("contact"),
            policy: policy ?? .standard
        )
        var senders: [String: MessageRules] = [:]
        for (name, sender) in section.sections("senders") {
            senders[name] = standard.changed(
                keywords: Self.keywords(sender.section("keywords")),
                otherwise: sender.text("otherwise"),
                brand: sender.text("brand"),
                contact: sender.text("contact"),
                policy: Self.policy(sender.section("opt-out"), over: standard.policy)
            )
            if let number = PhoneNumber(e164: name) {
                sender.reader.warn(about: number, key: sender.path, line: section.section("senders").line(of: name))
            }
            sender.expect("keywords", "opt-out")
            sender.finish()
        }
        let own = section.list("own-numbers", ConfigurationValues.number) ?? []
        book = MessageBook(standard: standard, senders: senders, ownNumbers: Set(own))
        limits = Self.limits(section.section("limits"))
        reconcileEvery = section.value("reconcile-every", default: .seconds(6 * 3600), Self.interval)
        quietHours = QuietHoursConfiguration(section.section("quiet-hours"))
        classifier = ConsentWords(section, beside: book).classifier
        media = MediaConfiguration(section.section("media"), maxSize: 20 << 20, isOptional: true)
        section.expect("media", "opt-out", "keywords", "senders", "limits", "quiet-hours")
        section.finish()
    }

    private static func keywords(_ section: Section) -> [Keyword: String] {
        var keywords: [Keyword: String] = [:]
        for key in section.names {
            let answer = section.text(key)
            guard let keyword = Keyword(messageText: key) else {
                section.report("is no keyword: it needs a letter or digit and at most 64 characters", at: key)
                continue
            }
            warnIfNeverAsked(key, in: section)
            if keywords[keyword] != nil { section.report("is the same keyword as one above", at: key) }
            keywords[keyword] = answer
        }
        return keywords
    }

    private static func limits(_ section: Section) -> SendLimits {
        let standard = SendLimits.standard
        let limits = SendLimits(
            answersPerNumber: limit(section.section("answers-per-number"), over: standard.answersPerNumber),
            messagesPerSender: limit(section.section("messages-per-sender"), over: standard.messagesPerSender)
        )
        section.expect("answers-per-number", "messages-per-sender")
        section.finish()
        return limits
    }

    private static func limit(_ section: Section, over standard: SendLimit) -> SendLimit {
        let count = section.value("count", default: standard.count, ConfigurationValues.integer(1...1_000_000))
        let window = section.value("within", default: standard.window, ConfigurationValues.deadline)
        section.finish()
        return SendLimit(count: count, window: window)
    }

    private static func interval(_ text: String) throws -> Duration? {
        text == "never" ? nil : max(try ConfigurationValues.deadline(text), .seconds(60))
    }

    /// The law comes first: what asks for an end, or for a new beginning, is never answered with other words.
    private static func warnIfNeverAsked(_ key: String, in section: Section) {
        let classification = MessageClassifier().classify(key)
        let reading: String? =
            switch classification.result {
            case .optOut, .review: "opt-out"
            case .optIn where classification.isCertain: "opt-in"
            case .optIn, .help, .none: nil
            }
        guard let reading else { return }
        section.report(
            "is never answered so: the message is an \(reading) (\(classification.rule)), which has an answer of its own",
            at: key,
            severity: .warning
        )
    }

    private static func policy(_ section: Section, over standard: ConsentPolicy) -> ConsentPolicy? {
        guard !section.isEmpty else { return nil }
        let reach = section.value("scope", ConfigurationValues.word(ConsentPolicy.Reach.self))
        let confirms = section.value("confirm", ConfigurationValues.boolean)
        let programme = section.text("programme")
        section.finish()
        return ConsentPolicy(
            reach: reach ?? standard.reach,
            confirms: confirms ?? standard.confirms,
            programme: programme ?? standard.programme
        )
    }
}
