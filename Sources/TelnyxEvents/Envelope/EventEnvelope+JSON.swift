public import Foundation

extension EventEnvelope {
    /// Reads the envelope of a JSON event.
    ///
    /// `digest` is the lowercase hexadecimal SHA-256 of `json`; it becomes the id of a body without one. Throws only for
    /// what is not JSON: an array, a scalar or an object of no known shape is an event of family `other`.
    public init(json: Data, digest: String) throws(EnvelopeError) {
        let body: JSONValue
        do throws(JSONError) {
            var parser = JSONParser(json, keeping: Self.memberNames)
            body = try parser.document()
        } catch {
            throw .notJSON(error)
        }
        self.init(body, json: json, digest: digest)
    }

    /// All that an envelope looks at; the rest of the body is checked and left for `TelnyxEvent` to read.
    private static let memberNames = Conversation.names.union(EventRecord.names)

    /// Makes the envelope of a body that was read at least as far as `memberNames`.
    init(_ body: JSONValue, json: Data, digest: String) {
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
