import Foundation
package import TelnyxEvents

/// One place where what came is not what was expected.
package struct ScenarioDifference: Hashable, Sendable, Codable {
    /// Where: `decisions[2] (t1).summary`.
    package let place: String
    /// What was expected; nil for nothing.
    package let expected: JSONValue?
    /// What came; nil for nothing.
    package let found: JSONValue?

    /// Every difference between two values, the innermost place of each.
    static func between(_ expected: JSONValue?, _ found: JSONValue?, at place: String) -> [ScenarioDifference] {
        switch (expected, found) {
        case (.object(let old)?, .object(let new)?):
            return Set(old.keys).union(new.keys).sorted().flatMap { between(old[$0], new[$0], at: "\(place).\($0)") }
        case (.array(let old)?, .array(let new)?):
            return pairs(old, new).flatMap { pair in
                between(pair.old, pair.new, at: "\(place)[\(pair.position)]\(name(of: pair.new ?? pair.old))")
            }
        default:
            return expected == found ? [] : [ScenarioDifference(place: place, expected: expected, found: found)]
        }
    }

    private struct Pair {
        let position: Int
        let old: JSONValue?
        let new: JSONValue?
    }

    /// Elements that are the same are paired; between them, what stands at the same place is.
    ///
    /// So a row more or less is one difference, and not one in every row after it.
    private static func pairs(_ old: [JSONValue], _ new: [JSONValue]) -> [Pair] {
        var pairs: [Pair] = []
        var (left, right) = (old[...], new[...])
        while let first = left.first, let other = right.first {
            if first == other || (!right.contains(first) && !left.contains(other)) {
                pairs.append(Pair(position: right.startIndex, old: first, new: other))
                left = left.dropFirst()
                right = right.dropFirst()
            } else if right.contains(first) {
                pairs.append(Pair(position: right.startIndex, old: nil, new: other))
                right = right.dropFirst()
            } else {
                pairs.append(Pair(position: left.startIndex, old: first, new: nil))
                left = left.dropFirst()
            }
        }
        return pairs + left.enumerated().map { Pair(position: left.startIndex + $0.offset, old: $0.element, new: nil) }
            + right.enumerated().map { Pair(position: right.startIndex + $0.offset, old: nil, new: $0.element) }
    }

    /// What a person knows a row by.
    private static func name(of row: JSONValue?) -> String {
        for key in ["event", "step", "number", "id"] {
            if case .string(let name)? = row?[key] { return " (\(name))" }
        }
        return ""
    }
}

extension ScenarioDifference: CustomStringConvertible {
    /// Three lines: where, what was expected, what came.
    package var description: String {
        "  \(place)\n    expected  \(Self.text(expected))\n    found     \(Self.text(found))"
    }

    private static func text(_ value: JSONValue?) -> String {
        guard let value else { return "nothing" }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        // JSON values of a document always encode.
        return (try? encoder.encode(value)).map { String(decoding: $0, as: UTF8.self) } ?? "?"
    }
}
