import TelnyxEvents

/// What a sink gets under `data`.
enum SinkPayload {
    /// The payload of a JSON event, the whole body where there is none; for a form its fields, all of them strings.
    static func data(of envelope: EventEnvelope) -> JSONValue {
        switch envelope.format {
        case .json:
            // Was JSON when it was written down; a row tampered with yields null, not a crash.
            let body = (try? JSONValue(json: envelope.body)) ?? .null
            let record = body["data"] ?? body
            return record["payload"] ?? record
        case .form:
            // As above.
            guard let form = try? FormFields(envelope.body) else { return .null }
            return .object(Dictionary(form.fields.map { ($0.name, .string($0.value)) }) { first, _ in first })
        }
    }
}
