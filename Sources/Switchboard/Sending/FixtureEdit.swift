import Foundation

/// One change to a fixture before it is signed: `payload.text=STOP`.
package struct FixtureEdit: Hashable, Sendable {
    /// Why an edit is not one.
    package enum Fault: Error, Hashable, Sendable, CustomStringConvertible {
        /// Not `PATH=VALUE`.
        case malformed(String)
        /// The body cannot be edited.
        case notEditable(String)

        /// What is wrong and what is accepted.
        package var description: String {
            switch self {
            case .malformed(let text):
                "'\(text)' is not PATH=VALUE, like payload.text=STOP or payload.to.0.phone_number=+15551234567"
            case .notEditable(let name):
                "\(name): this body is no JSON object, so --set and --fresh-ids cannot change it"
            }
        }
    }

    /// The keys from the outside in; numbers are positions in a list.
    package let path: [String]
    /// The new value: JSON when it reads as JSON, else a string.
    package let value: String

    /// Takes `PATH=VALUE`.
    package init(_ text: String) throws(Fault) {
        guard let separator = text.firstIndex(of: "="), separator != text.startIndex else { throw .malformed(text) }
        path = text[..<separator].split(separator: ".").map(String.init)
        value = String(text[text.index(after: separator)...])
    }

    /// The fixture with the edits made, its JSON written again as Telnyx writes it: indented, keys sorted.
    ///
    /// A path that does not start at the top of an event starts at its `data`. In a form the path is the field's name.
    package static func apply(_ edits: [FixtureEdit], to fixture: Fixture) throws(Fault) -> Fixture {
        guard !edits.isEmpty else { return fixture }
        var edited = fixture
        switch fixture.kind {
        case .json: edited.body = try json(fixture, edits)
        case .form: edited.body = form(fixture.body, edits)
        }
        return edited
    }

    private static func json(_ fixture: Fixture, _ edits: [FixtureEdit]) throws(Fault) -> Data {
        guard let root = try? JSONSerialization.jsonObject(with: fixture.body) as? [String: Any] else {
            throw .notEditable(fixture.name)
        }
        var value: Any = root
        for edit in edits {
            let isInside = root["data"] != nil && edit.path.first.map { root[$0] == nil } == true
            value = replacing(value, path: (isInside ? ["data"] : []) + edit.path, with: edit.parsedValue)
        }
        let options: JSONSerialization.WritingOptions = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        guard let bytes = try? JSONSerialization.data(withJSONObject: value, options: options) else {
            throw .notEditable(fixture.name)
        }
        return bytes
    }

    private var parsedValue: Any {
        (try? JSONSerialization.jsonObject(with: Data(value.utf8), options: .fragmentsAllowed)) ?? value
    }

    private static func replacing(_ node: Any, path: [String], with value: Any) -> Any {
        guard let key = path.first else { return value }
        let rest = Array(path.dropFirst())
        if var list = node as? [Any], let index = Int(key), list.indices.contains(index) {
            list[index] = replacing(list[index], path: rest, with: value)
            return list
        }
        var object = node as? [String: Any] ?? [:]
        object[key] = replacing(object[key] ?? [String: Any](), path: rest, with: value)
        return object
    }

    private static func form(_ body: Data, _ edits: [FixtureEdit]) -> Data {
        var pairs = String(decoding: body, as: UTF8.self).split(separator: "&").map(String.init)
        for edit in edits {
            let name = edit.path.joined(separator: ".")
            let pair = "\(name)=\(percentEncoded(edit.value))"
            if let index = pairs.firstIndex(where: { $0.hasPrefix(name + "=") }) {
                pairs[index] = pair
            } else {
                pairs.append(pair)
            }
        }
        return Data(pairs.joined(separator: "&").utf8)
    }

    private static func percentEncoded(_ text: String) -> String {
        let unreserved = CharacterSet(
            charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"
        )
        return text.addingPercentEncoding(withAllowedCharacters: unreserved) ?? text
    }
}
