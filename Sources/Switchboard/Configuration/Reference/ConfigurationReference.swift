import Foundation
import Yams

/// Every key there is, once, with its meaning: read by the very parser that reads an operator's file.
///
/// What the parser asks for while reading is checked against what is written, and makes the JSON Schema for editors.
package struct ConfigurationReference {
    /// The annotated file.
    package static let yaml = [
        ReferenceText.doors, ReferenceText.hours, ReferenceText.voice, ReferenceText.steps, ReferenceText.messages,
        ReferenceText.outside, ReferenceText.keeping, ReferenceText.tests,
    ].joined(separator: "\n")

    /// What the parser asked for, by place.
    let places: [String: [AskedKeys.Key]]
    /// What is wrong with the annotated file: faults, keys without a line or without a word on what they mean.
    package let faults: [String]
    private let lines: [Substring]

    /// Reads a complete file; `faults` says whether it is one.
    package init(yaml: String = ConfigurationReference.yaml) {
        let asked = AskedKeys()
        var faults: [String] = []
        do {
            _ = try Configuration(yaml: yaml, environment: [:], asked: asked)
        } catch {
            faults = ["\(error)"]
        }
        let lines = yaml.split(separator: "\n", omittingEmptySubsequences: false)
        places = asked.places()
        self.lines = lines
        for (place, keys) in places.sorted(by: { $0.key < $1.key }) {
            for key in keys where key.name != "*" {
                let path = place.isEmpty ? key.name : "\(place).\(key.name)"
                if key.lines.isEmpty {
                    faults.append("\(path) is not in the reference")
                } else if Self.meaning(of: key, in: lines) == nil {
                    faults.append("\(path) has no meaning beside it, line \(key.lines[0]) of the reference")
                }
            }
        }
        self.faults = faults
    }

    /// The comment on the key's line, or the lines of comment above it.
    func meaning(of key: AskedKeys.Key) -> String? { Self.meaning(of: key, in: lines) }

    private static func meaning(of key: AskedKeys.Key, in lines: [Substring]) -> String? {
        key.lines.lazy.filter { lines.indices.contains($0 - 1) }.compactMap { meaning(at: $0 - 1, in: lines) }.first
    }

    private static func meaning(at index: Int, in lines: [Substring]) -> String? {
        if let comment = lines[index].firstRange(of: " # ") {
            return lines[index][comment.upperBound...].trimmingCharacters(in: .whitespaces)
        }
        let above = lines[..<index].reversed()
            .prefix { $0.trimmingCharacters(in: .whitespaces).hasPrefix("# ") }
            .map { $0.trimmingCharacters(in: .whitespaces).dropFirst(2) }
        return above.isEmpty ? nil : above.reversed().joined(separator: " ")
    }
}
