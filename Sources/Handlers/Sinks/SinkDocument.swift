import Foundation
import TelnyxEvents

/// What is posted to a sink: `{"id","type","family","occurredAt","data"}`.
struct SinkDocument: Encodable {
    let id: String
    let type: String
    let family: EventFamily
    /// RFC 3339 in UTC with milliseconds.
    let occurredAt: String
    let data: JSONValue

    init(id: String, forward: Forward) {
        self.id = id
        type = forward.type
        family = forward.family
        occurredAt = forward.occurredAt.formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: true))
        data = forward.data
    }

    func encoded() throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return try encoder.encode(self)
    }
}
