import Foundation
import Yams

extension ConfigurationTree {
    /// Keys whose values are never shown, wherever they stand.
    private static let secretKeys: Set<String> = [
        "token", "secret", "hs256-secret", "api-key", "secret-key", "password",
    ]

    /// Reads YAML that was found right; keys that `${NAME:-}` leaves out are left out.
    init(yaml: String, environment: [String: String]) throws {
        let node = try Yams.compose(yaml: yaml)
        self = node.flatMap { Self.tree($0, key: "", environment: environment) } ?? .mapping([])
    }

    private static func tree(_ node: Node, key: String, environment: [String: String]) -> ConfigurationTree? {
        switch node {
        case .scalar(let scalar):
            let isQuoted = scalar.style != .plain && scalar.style != .any
            if !isQuoted, ["", "null", "~"].contains(scalar.string) { return nil }
            // What cannot be expanded was a fault, and then nothing is shown.
            guard let text = try? EnvironmentText.expand(scalar.string, environment: environment) else { return nil }
            return .value(shown(text, key: key), isQuoted: isQuoted)
        case .sequence(let items):
            return .list(items.compactMap { tree($0, key: key, environment: environment) })
        case .mapping(let mapping):
            return .mapping(
                mapping.compactMap { name, value in
                    let name = name.scalar?.string ?? ""
                    return tree(value, key: name, environment: environment).map { Entry(key: name, value: $0) }
                }
            )
        case .alias: return nil
        }
    }

    /// A value without what may be a secret in it.
    private static func shown(_ text: String, key: String) -> String {
        if secretKeys.contains(key) { return "\(Secret(text))" }
        guard key == "url", var parts = URLComponents(string: text) else { return text }
        if parts.user != nil || parts.password != nil {
            parts.user = "redacted"
            parts.password = nil
        }
        if parts.query != nil { parts.query = "redacted" }
        return parts.string ?? "\(Secret(text))"
    }

    /// As YAML, in block style.
    var yaml: String {
        get throws { try Yams.serialize(node: node, width: -1, allowUnicode: true) }
    }

    private var node: Node {
        switch self {
        case .value(let text, let isQuoted):
            // What was quoted stays so: "null" is a text, and null is none.
            Node(text, Tag(.str), isQuoted || text.isEmpty ? .doubleQuoted : .any)
        case .list(let items):
            Node(items.map(\.node), Tag(.seq), items.isEmpty || items.allSatisfy(\.isValue) ? .flow : .block)
        case .mapping(let entries):
            Node(entries.map { (Node($0.key), $0.value.node) }, Tag(.map), entries.isEmpty ? .flow : .block)
        }
    }

    private var isValue: Bool { if case .value = self { true } else { false } }
}
