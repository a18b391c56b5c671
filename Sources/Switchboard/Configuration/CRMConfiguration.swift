/// The customer's own directory of callers: `crm:`.
package struct CRMConfiguration: Hashable, Sendable {
    /// Asked with `?number=…`; nil when there is none.
    package let url: String?
    /// How long a caller may wait for it.
    package let answerWithin: Duration
    /// How long an answer is believed.
    package let cacheFor: Duration

    init(_ section: Section) {
        url = section.value("url", ConfigurationValues.url)
        answerWithin = section.value("answer-within", default: .milliseconds(800), ConfigurationValues.deadline)
        cacheFor = section.value("cache-for", default: .seconds(600), ConfigurationValues.duration)
        section.finish()
    }
}
