import Numbering
package import TelnyxEvents

/// What is done about one event of a fax; pure.
package struct FaxDecision: Hashable, Sendable {
    /// The document to fetch; nil when there is none.
    package let fetch: MediaFetch?
    /// One line for a person.
    package let summary: String
    /// The facts.
    package let detail: JSONValue

    /// A received fax without a link is fetched too: its link is asked for.
    package init(_ event: FaxEvent) {
        var facts: [String: JSONValue] = [:]
        facts["fax"] = event.id.map { .string($0.rawValue) }
        facts["pages"] = event.pageCount.map { .integer(Int64($0)) }
        facts["failure"] = event.failureReason.map(JSONValue.string)
        detail = .object(facts)
        switch (event.kind, event.id) {
        case (.received, let id?):
            fetch = MediaFetch(
                .fax,
                id: id.rawValue,
                link: event.mediaURL ?? "",
                from: event.from.text,
                to: event.to.text,
                pages: event.pageCount
            )
            summary = "fetch the document"
        case (.received, nil):
            fetch = nil
            summary = "nothing to fetch: the event names no fax"
        case (.failed, _):
            fetch = nil
            summary = "failed: \(event.failureReason ?? "no reason given")"
        default:
            fetch = nil
            summary = "noted: \(event.envelope.type)"
        }
    }
}
