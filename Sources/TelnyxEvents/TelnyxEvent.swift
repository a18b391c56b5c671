/// An event in the shape its feed hands out.
public enum TelnyxEvent: Hashable, Sendable {
    /// A call, a conference, an assistant, a TeXML request.
    case call(CallEvent)
    /// A message.
    case message(MessageEvent)
    /// A fax.
    case fax(FaxEvent)
    /// Numbers and what they need.
    case number(NumberEvent)
    /// Everything else.
    case other(OtherEvent)

    /// Reads the body of an envelope; never fails, what does not read is `.other` with a reason.
    ///
    /// The case follows `envelope.family`, so that an event stays in the feed it was written down for.
    public init(_ envelope: EventEnvelope) {
        switch envelope.format {
        case .form(let step):
            // The form was readable when it was written down; not so any more only when the row was tampered with.
            guard let form = try? FormFields(envelope.body) else {
                self = .other(OtherEvent(envelope: envelope, reason: .unreadable))
                return
            }
            self = .call(CallEvent(envelope, request: TeXMLRequest(form, step: step)))
        case .json:
            // As above.
            guard let body = try? JSONValue(json: envelope.body) else {
                self = .other(OtherEvent(envelope: envelope, reason: .unreadable))
                return
            }
            self.init(envelope, record: EventRecord(body))
        }
    }

    private init(_ envelope: EventEnvelope, record: EventRecord) {
        switch envelope.family {
        case .call: self = .call(CallEvent(envelope, payload: record.payload))
        case .message: self = .message(MessageEvent(envelope, payload: record.payload))
        case .fax: self = .fax(FaxEvent(envelope, payload: record.payload))
        case .number: self = .number(NumberEvent(envelope, payload: record.payload))
        case .other:
            let reason: OtherEvent.Reason =
                envelope.isLegacy ? .legacyForm : record.type == nil ? .untyped : .unknownType
            self = .other(OtherEvent(envelope: envelope, reason: reason))
        }
    }

    /// What was written down about it.
    public var envelope: EventEnvelope {
        switch self {
        case .call(let event): event.envelope
        case .message(let event): event.envelope
        case .fax(let event): event.envelope
        case .number(let event): event.envelope
        case .other(let event): event.envelope
        }
    }
}
