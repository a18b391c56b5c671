import Foundation
import TelnyxEvents

/// How an event for a sink stands in its outbox row.
///
/// By hand: these rows are the most frequent and the largest, and `Codable` would cost ten times as much.
enum ForwardCoding {
    /// A row that is no event for a sink.
    struct Unreadable: Error, CustomStringConvertible {
        let member: String

        var description: String { "'\(member)' is missing or wrong" }
    }

    static func body(of forward: Forward) -> Data {
        var members: [String: JSONValue] = [
            "sink": .string(forward.sink), "type": .string(forward.type), "family": .string(forward.family.rawValue),
            "occurredAt": .integer(forward.occurredAt.unixMicroseconds), "data": forward.data,
            "conversation": .string(forward.conversation.rawValue),
        ]
        members["id"] = forward.id.map(JSONValue.string)
        return JSONText.data(of: .object(members))
    }

    static func forward(in body: Data) throws -> Forward {
        let value = try JSONValue(json: body)
        func text(_ name: String) throws -> String {
            guard case .string(let text)? = value[name] else { throw Unreadable(member: name) }
            return text
        }
        guard let family = EventFamily(rawValue: try text("family")) else { throw Unreadable(member: "family") }
        guard case .integer(let instant)? = value["occurredAt"] else { throw Unreadable(member: "occurredAt") }
        return Forward(
            sink: try text("sink"),
            id: value["id"] == nil ? nil : try text("id"),
            type: try text("type"),
            family: family,
            occurredAt: Date(unixMicroseconds: instant),
            data: value["data"] ?? .null,
            conversation: ConversationKey(rawValue: try text("conversation"))
        )
    }
}
