import Foundation
import TelnyxEvents

/// What a sink gets: `{"id","type","family","occurredAt","data"}`, in batches an array of them.
struct SinkDocument: Sendable {
    /// What a receiver tells repetitions by.
    let id: String
    private let value: JSONValue

    /// Takes an effect of an event as it is to be told, in the sink's shape.
    init(_ forward: Forward, event: EventID, shape: SinkShape) {
        id = forward.id ?? event.rawValue
        value = .object([
            "id": .string(id), "type": .string(forward.type), "family": .string(forward.family.rawValue),
            // RFC 3339 in UTC with milliseconds.
            "occurredAt": .string(
                forward.occurredAt.formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: true))
            ),
            "data": shape.applied(to: forward.data),
        ])
    }

    /// One object.
    var bytes: Data { JSONText.data(of: value) }

    /// An array of objects.
    static func bytes(of batch: [SinkDocument]) -> Data { JSONText.data(of: .array(batch.map(\.value))) }

    /// One object a line, each with its line feed.
    static func lines(of batch: [SinkDocument]) -> Data {
        batch.reduce(into: Data()) { lines, document in
            lines.append(document.bytes)
            lines.append(0x0A)
        }
    }
}
