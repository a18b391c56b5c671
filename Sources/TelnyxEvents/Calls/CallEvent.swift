/// An event of a call, a conference or an assistant, or a TeXML request.
public struct CallEvent: Hashable, Sendable {
    /// What was written down: id, type, time, bytes.
    public let envelope: EventEnvelope
    /// Which call.
    public let call: CallIdentity
    /// What happened.
    public let detail: Detail

    init(_ envelope: EventEnvelope, payload: JSONFields) {
        self.envelope = envelope
        call = CallIdentity(payload)
        detail = Detail(type: envelope.type, payload: payload)
    }

    init(_ envelope: EventEnvelope, request: TeXMLRequest) {
        self.envelope = envelope
        call = CallIdentity(request)
        detail = .texml(request)
    }
}
