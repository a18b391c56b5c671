package import TelnyxEvents

/// A JSON Schema (2020-12, as OpenAPI 3.1 takes it) for what goes in and comes out.
package struct APISchema: Hashable, Sendable {
    /// The schema itself.
    package let json: JSONValue
    /// The properties an object of it may have; nil when it is no object or takes any.
    let properties: Set<String>?
    /// The types it may be sent as.
    private(set) var contentTypes = ["application/json"]

    private init(_ members: [String: JSONValue], properties: Set<String>? = nil) {
        json = .object(members)
        self.properties = properties
    }

    /// A text, one of these when any are named.
    package static func text(_ description: String, format: String? = nil, oneOf words: [String] = []) -> APISchema {
        var members: [String: JSONValue] = ["type": .string("string"), "description": .string(description)]
        if let format { members["format"] = .string(format) }
        if !words.isEmpty { members["enum"] = .array(words.map(JSONValue.string)) }
        return APISchema(members)
    }

    /// A telephone number.
    package static let number = APISchema([
        "type": .string("string"), "description": .string("A telephone number in E.164."),
        "pattern": .string("^\\+[1-9][0-9]{6,14}$"), "examples": .array([.string("+15551234567")]),
    ])

    /// An instant.
    package static func instant(_ description: String) -> APISchema { .text(description, format: "date-time") }

    /// A whole number.
    package static func integer(_ description: String) -> APISchema {
        APISchema(["type": .string("integer"), "description": .string(description)])
    }

    /// True or false.
    package static func boolean(_ description: String) -> APISchema {
        APISchema(["type": .string("boolean"), "description": .string(description)])
    }

    /// A file of one of these types.
    package static func file(_ description: String, as types: [String]) -> APISchema {
        var schema = APISchema(["description": .string(description), "contentEncoding": .string("binary")])
        schema.contentTypes = types
        return schema
    }

    /// Anything.
    package static func anything(_ description: String) -> APISchema {
        APISchema(["description": .string(description)])
    }

    /// A list of one kind of thing.
    package static func list(of item: APISchema) -> APISchema {
        APISchema(["type": .string("array"), "items": item.json])
    }

    /// An object with these properties and no others.
    package static func object(_ properties: [String: APISchema], required: [String] = []) -> APISchema {
        var members: [String: JSONValue] = [
            "type": .string("object"), "properties": .object(properties.mapValues(\.json)),
            "additionalProperties": .bool(false),
        ]
        if !required.isEmpty { members["required"] = .array(required.sorted().map(JSONValue.string)) }
        return APISchema(members, properties: Set(properties.keys))
    }

    /// A page of such things.
    package static func page(of item: APISchema) -> APISchema {
        object(
            ["items": list(of: item), "next": text("The cursor of the next page; null on the last.").orNull],
            required: ["items", "next"]
        )
    }

    /// The same, or null.
    package var orNull: APISchema {
        APISchema(["anyOf": .array([json, .object(["type": .string("null")])])])
    }
}
