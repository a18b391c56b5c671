/// One system that gets events: an entry of `sinks:`.
package struct SinkConfiguration: Hashable, Sendable {
    /// Its name.
    package let name: String
    /// Where events are posted; may be plain http, the operator wrote it.
    package let url: String
    /// The Standard Webhooks secret, `whsec_…` or plain; nil for unsigned posts.
    package let secret: Secret?
    /// Which events it wants: families, event types, or alerts such as `dead-letter`; never empty.
    package let events: [String]

    /// The words `events:` takes beside event types.
    static let words = [
        "call", "message", "fax", "number", "other", "dead-letter", "opt-out-review", "voicemail",
        "recording",
    ]

    /// Nil for a sink without a URL: it is off.
    init?(name: String, _ section: Section) {
        let url = section.value("url", ConfigurationValues.url)
        let secret = section.value("secret", ConfigurationValues.secret)
        let faultsBefore = section.reader.faults.count
        let events = section.list("events") { word in
            // A dotted word is an event type of Telnyx's, and that list is open.
            guard Self.words.contains(word) || word.contains(".") else {
                let hint = Spelling.nearest(to: word, among: Self.words).map { "did you mean '\($0)'? " } ?? ""
                throw ValueFault(
                    "'\(word)' is no kind of event; \(hint)known: \(Self.words.joined(separator: ", ")), or a type like "
                        + "message.received"
                )
            }
            return word
        }
        let isEventsWrong = section.reader.faults.count > faultsBefore
        if section.has("url"), !isEventsWrong, events?.isEmpty ?? true {
            section.report("is missing; write which events it gets, like [call, message, fax]", at: "events")
        }
        section.finish()
        guard let url, let events, !events.isEmpty else { return nil }
        self.name = name
        self.url = url
        self.secret = secret
        self.events = events
    }
}
