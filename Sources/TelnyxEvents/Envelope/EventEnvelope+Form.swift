public import Foundation
import Numbering

extension EventEnvelope {
    /// Makes the envelope of a TeXML request.
    ///
    /// `body` is the form, or the query string of a GET; of a POST to a URL that has a query, `query&form`, which `FormFields`
    /// reads alike: two steps may post equal forms, and the decision must be possible again from what is stored.
    ///
    /// `digest` is the lowercase hexadecimal SHA-256 of `body`; the id is `texml:<digest>`, because TeXML requests carry no id of
    /// their own and a repeated request has the same bytes.
    public init(form: FormFields, body: Data, step: TeXMLStep, digest: String) {
        let id = EventID(prefix: "texml:", digest: digest)
        let subject = form.word("CallSid", "CallSidLegacy", "CallControlId", "ConferenceSid") ?? id.rawValue
        self.init(
            stored: id,
            type: "texml.\(step.rawValue)",
            family: .call,
            conversation: ConversationKey(rawValue: "call:\(subject.prefix(255))"),
            counterparty: form["From"].flatMap(PhoneNumber.init(telnyx:)),
            occurredAt: form.date("Timestamp") ?? form.date("OccurredAt"),
            format: .form(step: step),
            body: body
        )
    }
}
