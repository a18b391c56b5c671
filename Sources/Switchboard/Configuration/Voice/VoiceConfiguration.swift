package import Handlers
import Numbering
import Yams

/// How calls are answered: `voice:`.
package struct VoiceConfiguration: Sendable {
    /// How a TeXML request proves that it comes from Telnyx.
    package enum Authentication: String, Hashable, Sendable, CaseIterable {
        /// By its signature.
        case signature
        /// By the token in the URL's path.
        case token
        /// By one of the two; without a token, by the signature.
        case either
    }

    /// The answer budget: after it the caller hears the prepared fallback.
    package var answerWithin: Duration = .milliseconds(1500)
    /// How requests are authenticated.
    package var authentication = Authentication.either
    /// The token in the URL; made once in the data directory when absent.
    package var token: Secret?
    /// What a caller hears when everything else fails; nil for the built-in sentence.
    package var fallback: Speech?
    /// Where voicemail and recordings go, and from where they may come.
    package var recordings: MediaConfiguration
    /// The plans and which called number has which.
    package var plans = VoicePlans()
    /// Where they stand in the file.
    let places: RulePlaces

    init(_ section: Section, hours: Set<String>) {
        answerWithin = section.value("answer-within", default: answerWithin, ConfigurationValues.deadline)
        authentication = section.value(
            "authentication",
            default: authentication,
            ConfigurationValues.word(Authentication.self)
        )
        token = section.value("token") { text in
            // 128 bits are 22 characters of Base64 or 32 hexadecimal digits.
            guard text.utf8.count >= 22, text.utf8.allSatisfy(Self.isURLSafe) else {
                throw ValueFault(
                    "must have at least 128 bits, as 22 or more letters, digits, '-' or '_'; make one with "
                        + "`openssl rand -hex 16`"
                )
            }
            return Secret(text)
        }
        fallback = Self.fallback(section)
        do { _ = try FallbackDocument(fallback) } catch {
            section.report("cannot be spoken: \(error)", at: "fallback")
            fallback = nil
        }
        recordings = MediaConfiguration(section.section("recordings"), maxSize: 200 << 20)
        section.expect("recordings")
        let written = section.lists("plans")
        let names = Set(written.map(\.name))
        let reader = PlanReader(hours: hours, plans: names)
        let group = section.section("plans")
        var places = RulePlaces(numbers: section.line(of: "numbers"))
        let plans = written.map { name, items in
            let (rules, lines) = reader.rules(items, in: section, plan: name)
            places.plans[name] = group.line(of: name)
            places.rules[name] = lines
            return Plan(name, rules: rules)
        }
        self.places = places
        let (numbers, fallback) = Self.numbers(section.section("numbers"), plans: names)
        self.plans = VoicePlans(numbers: numbers, defaultPlan: fallback, plans: plans)
        section.finish()
    }

    /// A sentence, or one with a voice and a language: `{ say: …, voice: …, language: … }`.
    private static func fallback(_ section: Section) -> Speech? {
        guard case .mapping? = section.node("fallback") else { return section.text("fallback").map { Speech($0) } }
        let words = section.section("fallback")
        defer { words.finish() }
        let voice = words.text("voice")
        let language = words.text("language")
        guard let text = words.text("say") else {
            words.report("is missing; write the sentence, like say: Please call again later.", at: "say")
            return nil
        }
        return Speech(text, voice: voice, language: language)
    }

    private static func numbers(_ section: Section, plans: Set<String>) -> ([PhoneNumber: String], String?) {
        var numbers: [PhoneNumber: String] = [:]
        var fallback: String?
        for key in section.names {
            let plan = section.value(key) { text in
                guard plans.contains(text) else {
                    let hint = Spelling.nearest(to: text, among: plans).map { "; did you mean '\($0)'?" } ?? ""
                    throw ValueFault("there is no plan '\(text)'\(hint)")
                }
                return text
            }
            if key == "default" {
                fallback = plan
            } else if let number = PhoneNumber(e164: key) {
                numbers[number] = plan
                section.reader.warn(about: number, key: section.path(of: key), line: section.line(of: key))
            } else {
                section.report("is not a number; write + and 7 to 15 digits, in quotes, or 'default'", at: key)
            }
        }
        return (numbers, fallback)
    }

    private static func isURLSafe(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "-"), UInt8(ascii: "_"):
            true
        default: false
        }
    }
}
