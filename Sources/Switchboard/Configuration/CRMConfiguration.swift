/// The customer's own directory of callers: `crm:`.
package struct CRMConfiguration: Hashable, Sendable {
    /// Asked with `?number=…`; nil when there is none.
    package private(set) var url: String?
    /// How long a caller may wait for it.
    package internal(set) var answerWithin: Duration
    /// How long an answer is believed.
    package let cacheFor: Duration

    /// How long a caller really waits for it: at most three fifths of the answer budget, so that whatever it does there
    /// is time to decide without it.
    package func answerWithin(budget: Duration) -> Duration { min(answerWithin, budget * 3 / 5) }

    init(_ section: Section, budget: Duration) {
        url = section.value("url", ConfigurationValues.url)
        answerWithin = section.value("answer-within", default: .milliseconds(800), ConfigurationValues.deadline)
        cacheFor = section.value("cache-for", default: .seconds(600), ConfigurationValues.duration)
        if url != nil, answerWithin(budget: budget) < answerWithin {
            section.report(
                "is more than three fifths of voice.answer-within, so callers wait for "
                    + "\(Int(answerWithin(budget: budget) / .milliseconds(1)))ms at most",
                at: "answer-within",
                severity: .warning
            )
        }
        section.finish()
    }

    /// The same directory at another address.
    func redirected(to url: String) -> CRMConfiguration {
        var directory = self
        directory.url = url
        return directory
    }
}
