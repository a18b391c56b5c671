package import Foundation
import TelnyxEvents

/// The JSON Schema of the configuration, for editors: what the parser asks for, with the reference's words.
///
/// It knows keys, nesting and meanings; whether a value is right is said by `config check`.
package struct ConfigurationSchema {
    private let reference: ConfigurationReference

    /// The schema of what the reference's reading asked for.
    package init(_ reference: ConfigurationReference = ConfigurationReference()) { self.reference = reference }

    /// As JSON, draft 2020-12, with sorted keys.
    package func json() throws -> Data {
        let kinds = reference.places.keys.filter { $0.hasPrefix("<") && $0.hasSuffix(">") }
        let definitions = Dictionary(uniqueKeysWithValues: kinds.map { (Self.name($0), object($0)) })
        var schema = members(of: object(""))
        schema["$schema"] = .string("https://json-schema.org/draft/2020-12/schema")
        schema["title"] = .string("hookswitch.yaml")
        schema["$defs"] = .object(definitions)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return try encoder.encode(JSONValue.object(schema)) + Data("\n".utf8)
    }

    private func object(_ place: String) -> JSONValue {
        let keys = reference.places[place] ?? []
        var schema: [String: JSONValue] = ["type": .array([.string("object"), .string("null")])]
        if let any = keys.first(where: { $0.name == "*" }) {
            schema["additionalProperties"] = value(any)
        } else {
            schema["additionalProperties"] = .bool(false)
            schema["properties"] = .object(Dictionary(uniqueKeysWithValues: keys.map { ($0.name, value($0)) }))
        }
        return .object(schema)
    }

    private func value(_ key: AskedKeys.Key) -> JSONValue {
        let scalar = JSONValue.object(["type": .array(["string", "number", "boolean", "null"].map { .string($0) })])
        func inner(_ place: String) -> JSONValue {
            place.hasPrefix("<") && place.hasSuffix(">") ? reference(to: place) : object(place)
        }
        var choices = key.sections.sorted().map(inner)
        choices += key.items.sorted().map { item in
            // A step may be a word of its own.
            .object(["type": .string("array"), "items": .object(["anyOf": .array([inner(item), scalar])])])
        }
        if key.forms.contains(.list) {
            choices.append(.object(["type": .string("array"), "items": scalar]))
        }
        if key.forms.contains(.value) || key.forms.contains(.list) || choices.isEmpty { choices.append(scalar) }
        var schema = choices.count == 1 ? members(of: choices[0]) : ["anyOf": .array(choices)]
        if let meaning = reference.meaning(of: key) { schema["description"] = .string(meaning) }
        return .object(schema)
    }

    private func reference(to kind: String) -> JSONValue { .object(["$ref": .string("#/$defs/\(Self.name(kind))")]) }

    private func members(of schema: JSONValue) -> [String: JSONValue] {
        if case .object(let members) = schema { members } else { [:] }
    }

    private static func name(_ kind: String) -> String { String(kind.dropFirst().dropLast()) }
}
