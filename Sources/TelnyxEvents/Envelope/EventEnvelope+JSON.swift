public import Foundation

extension EventEnvelope {
    /// Reads the envelope of a JSON event.
    ///
    /// `digest` is the lowercase hexadecimal SHA-256 of `json`; it becomes the id of a body without one. Throws only for
    /// what is not JSON: an array, a scalar or an object of no known shape is an event of family `other`.
    public init(json: Data, digest: String) throws(EnvelopeError) {
        let body: JSONValue
        do throws(JSONError) {
            body = try JSONValue(json: json)
        } catch {
            throw .notJSON(error)
        }
        let record = EventRecord(body)
        let type = record.type ?? EventTypeName(Self.untyped)
        let id = record.id ?? EventID(digest: digest)
        let family = type.family
        let conversation = Conversation(type: type, family: family, payload: record.payload)
        self.init(
            stored: id,
            type: type.text,
            family: family,
            conversation: conversation.key ?? ConversationKey(rawValue: "\(family.rawValue):event:\(id.rawValue)"),
            counterparty: conversation.counterparty,
            occurredAt: record.occurredAt,
            format: .json,
            body: json
        )
    }
}
