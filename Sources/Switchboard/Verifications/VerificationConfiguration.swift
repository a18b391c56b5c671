import Foundation
import Numbering

/// One-time codes: `verifications:`; nothing is sent without it.
package struct VerificationConfiguration: Sendable {
    /// The rules; nil when no codes are sent.
    let rules: VerificationRules?

    init(_ section: Section) {
        guard !section.isEmpty else {
            rules = nil
            return
        }
        var rules = VerificationRules()
        rules.from = section.text("from")
        rules.messagingProfile = section.text("messaging-profile")
        rules.text = section.value("text", default: rules.text, Self.text)
        rules.digits = section.value("digits", default: rules.digits, ConfigurationValues.integer(4...10))
        let lifetime = section.value("expires-after", ConfigurationValues.deadline)
        rules.lifetime = lifetime.map { $0 / .seconds(1) } ?? rules.lifetime
        rules.attempts = section.value("attempts", default: rules.attempts, ConfigurationValues.integer(1...10))
        rules.sends = section.value("sends", default: rules.sends, ConfigurationValues.integer(1...10))
        let pause = section.value("pause", ConfigurationValues.duration)
        rules.pause = pause.map { $0 / .seconds(1) } ?? rules.pause
        rules.countries = Set(section.list("countries", Self.country) ?? [])
        rules.perNumber = Self.limit(section, "per-number", rules.perNumber)
        rules.perPrefix = Self.limit(section, "per-prefix", rules.perPrefix)
        if rules.from == nil, rules.messagingProfile == nil {
            section.report("needs 'from' or 'messaging-profile': who sends the codes", at: "from")
        }
        if rules.countries.isEmpty {
            section.report("is missing or empty; name the countries your users are in, like [US, CA]", at: "countries")
        }
        section.finish()
        self.rules = rules
    }

    /// `20/1h`: so many in so long a time.
    private static func limit(_ section: Section, _ key: String, _ standard: VerificationRules.Limit)
        -> VerificationRules.Limit
    {
        section.value(key, default: standard) { text in
            let halves = text.split(separator: "/", maxSplits: 1).map(String.init)
            guard halves.count == 2, let count = Int(halves[0]), (1...100_000).contains(count) else {
                throw ValueFault("'\(text)' is no limit; write a number and a time, like 20/1h")
            }
            return VerificationRules.Limit(
                count: count,
                window: try ConfigurationValues.deadline(halves[1]) / .seconds(1)
            )
        }
    }

    private static func text(_ text: String) throws -> String {
        guard text.contains(VerificationRules.place), text.count <= 300 else {
            throw ValueFault("must have at most 300 characters, and \(VerificationRules.place) where the code stands")
        }
        return text
    }

    private static func country(_ text: String) throws -> String {
        guard text.utf8.count == 2, text.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) else {
            throw ValueFault("'\(text)' is no country of ISO 3166-1; write two capital letters, like US")
        }
        return text
    }
}
