package import Handlers
package import OptOut

/// How numbers are looked up at Telnyx: `lookups:`.
package struct LookupConfiguration: Hashable, Sendable {
    /// What is asked for; nothing is looked up when empty.
    package let kinds: [NumberLookup.Kind]
    /// How long an answer is believed.
    package let cacheFor: Duration
    /// How many numbers are looked up in a minute at most.
    package let perMinute: Int
    /// Whether a caller may wait for a lookup; otherwise calls use what is known already.
    package let onCalls: Bool
    /// How long a caller may wait for it.
    package internal(set) var answerWithin: Duration
    /// Texts of these purposes are preceded by a lookup of a number not yet known.
    package let beforeTexts: [SendPurpose]
    /// Texts to numbers listed as one of these line types are refused.
    package let noTextsTo: [String]

    /// The rules of the desk.
    package var rules: LookupRules { LookupRules(kinds: kinds, cacheFor: cacheFor, perMinute: perMinute) }

    /// How long a caller really waits: at most three fifths of the answer budget.
    package func answerWithin(budget: Duration) -> Duration { min(answerWithin, budget * 3 / 5) }

    init(_ section: Section) {
        kinds = section.list("ask", ConfigurationValues.word(NumberLookup.Kind.self)) ?? []
        cacheFor = section.value("cache-for", default: .seconds(30 * 86_400), ConfigurationValues.duration)
        perMinute = section.value("per-minute", default: 60, ConfigurationValues.integer(1...10_000))
        onCalls = section.value("on-calls", default: false, ConfigurationValues.boolean)
        answerWithin = section.value("answer-within", default: .milliseconds(800), ConfigurationValues.deadline)
        beforeTexts = section.list("before-texts", Self.purpose) ?? []
        noTextsTo = section.list("no-texts-to", ConditionReader.lineType) ?? []
        if kinds.isEmpty, onCalls || !beforeTexts.isEmpty || !noTextsTo.isEmpty {
            section.report("is missing; write what is looked up, like ask: [carrier]", at: "ask")
        }
        section.finish()
    }

    /// Texts that are taken in through the admin API; codes are owed at once.
    private static func purpose(_ text: String) throws -> SendPurpose {
        guard let purpose = [SendPurpose.marketing, .informational].first(where: { $0.rawValue == text }) else {
            throw ValueFault("'\(text)' is not accepted here; accepted: informational, marketing")
        }
        return purpose
    }
}
