import Foundation
import Testing

@testable import TeXML

/// Compares the tables in the sources with the published schema, both ways.
@Suite struct SchemaTests {
    private struct Element: Decodable {
        let attributes: [String: Entry]
        let children: [String]
        let text: Bool
        let undocumentedChildren: [String]?
    }

    private struct Entry: Decodable {
        let type: String
        let `default`: String?
        let required: Bool
        let `enum`: [String]?
        let min: Bound?
        let max: Bound?
        let unit: String?
        let alsoAllowed: [Int]?
        let format: String?
        let pattern: String?
    }

    /// Written as a number for integers and as text for decimals.
    private struct Bound: Decodable {
        let value: Double

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            value = try (try? container.decode(Double.self)) ?? #require(Double(try container.decode(String.self)))
        }
    }

    private static func schema() throws -> [String: Element] {
        let object = try JSONSerialization.jsonObject(with: Fixtures.schema()) as? [String: Any]
        var elements = try #require(object)
        elements["$meta"] = nil
        let data = try JSONSerialization.data(withJSONObject: elements)
        return try JSONDecoder().decode([String: Element].self, from: data)
    }

    @Test func everyElementAttributeAndNestingAgrees() throws {
        let schema = try Self.schema()
        var seen: Set<String> = []
        try compare(TeXML.shape, key: "Response", schema: schema, seen: &seen)
        #expect(seen == Set(schema.keys))
        #expect(schema.values.reduce(0) { $0 + $1.attributes.count } == 250)
    }

    private func compare(
        _ shape: ElementShape,
        key: String,
        schema: [String: Element],
        seen: inout Set<String>
    ) throws {
        guard seen.insert(key).inserted else { return }
        let element = try #require(schema[key], "\(key)")
        #expect(shape.takesText == element.text, "\(key)")
        #expect(Set(shape.children.map { $0.shape.name }) == Set(element.children), "\(key)")
        #expect(shape.undocumentedChildren == Set(element.undocumentedChildren ?? []), "\(key)")
        #expect(Set(shape.attributes.map(\.name)) == Set(element.attributes.keys), "\(key)")
        for attribute in shape.attributes {
            let entry = try #require(element.attributes[attribute.name])
            #expect(attribute.isRequired == entry.required, "\(key)@\(attribute.name)")
            #expect(attribute.default == entry.default, "\(key)@\(attribute.name)")
            #expect(agrees(attribute.domain, entry), "\(key)@\(attribute.name)")
        }
        for child in shape.children.map({ $0.shape }) {
            let special = "\(shape.name)/\(child.name)"
            try compare(child, key: schema[special] == nil ? child.name : special, schema: schema, seen: &seen)
        }
    }

    private func agrees(_ domain: AttributeDomain, _ entry: Entry) -> Bool {
        switch domain {
        case .text(let pattern): entry.type == "string" && (pattern != nil) == hasPattern(entry)
        case .boolean: entry.type == "boolean"
        case .integer(let range, let unit, let exceptions):
            entry.type == "integer" && range.lowerBound == Int(entry.min?.value ?? 0)
                && range.upperBound == entry.max.map { Int($0.value) } ?? .max
                && unit?.rawValue == entry.unit && exceptions == Set(entry.alsoAllowed ?? [])
        case .decimal(let range):
            entry.type == "decimal" && range?.lowerBound == entry.min?.value && range?.upperBound == entry.max?.value
        case .choice(let values): entry.type == "enum" && Set(values) == Set(entry.enum ?? [])
        case .tokens(let values): entry.type == "tokens" && Set(values) == Set(entry.enum ?? [])
        case .address(let scheme): entry.type == "url" && (scheme == .webSocket) == (entry.format == "wss")
        case .json: entry.type == "json"
        }
    }

    /// The one format that is a list of examples is the voice, an open list.
    private func hasPattern(_ entry: Entry) -> Bool {
        entry.pattern != nil || ["e164", "uuid", "decimal"].contains(entry.format)
    }
}
