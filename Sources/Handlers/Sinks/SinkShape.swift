package import TelnyxEvents

/// What one sink gets of an event's data: fields kept, left out, masked and renamed; pure.
///
/// A path names a field, dots lead into objects, and a path through a list means every element of it. First `only` keeps,
/// then `drop` leaves out, then `mask` hides, and at last `rename` gives other names.
package struct SinkShape: Hashable, Sendable {
    /// A path like `to.phone_number`, taken apart.
    package typealias Path = [String]

    /// Nothing else is kept; empty keeps everything.
    package let only: [Path]
    /// Left out.
    package let drop: [Path]
    /// Kept without what it says: of a telephone number the last four digits stay.
    package let mask: [Path]
    /// The last name of a path, and what it becomes.
    package let rename: [Path: String]

    /// Puts a shape together; the default leaves everything as it is.
    package init(only: [Path] = [], drop: [Path] = [], mask: [Path] = [], rename: [Path: String] = [:]) {
        self.only = only
        self.drop = drop
        self.mask = mask
        self.rename = rename
    }

    /// The data as the sink gets it.
    package func applied(to data: JSONValue) -> JSONValue {
        var result = only.isEmpty ? data : Self.keeping(only, of: data)
        for path in drop { result = result.changing(path[...]) { _, _ in nil } }
        for path in mask { result = result.changing(path[...]) { ($0, $1.masked) } }
        // The longest first, so that a renamed object does not hide a field in it.
        for (path, name) in rename.sorted(by: { ($0.key.count, $0.key.joined()) > ($1.key.count, $1.key.joined()) }) {
            result = result.changing(path[...]) { (name, $1) }
        }
        return result
    }

    private static func keeping(_ paths: [Path], of value: JSONValue) -> JSONValue {
        if paths.contains([]) { return value }
        switch value {
        case .object(let members):
            var kept: [String: JSONValue] = [:]
            for (name, member) in members {
                let rest = paths.filter { $0.first == name }.map { Array($0.dropFirst()) }
                if !rest.isEmpty { kept[name] = keeping(rest, of: member) }
            }
            return .object(kept)
        case .array(let items): return .array(items.map { keeping(paths, of: $0) })
        case .null, .bool, .integer, .number, .string: return .null
        }
    }
}

extension JSONValue {
    /// The value with the member at a path replaced by another name and value, or left out.
    fileprivate func changing(
        _ path: ArraySlice<String>,
        _ change: (String, JSONValue) -> (String, JSONValue)?
    ) -> JSONValue {
        switch self {
        case .array(let items): return .array(items.map { $0.changing(path, change) })
        case .object(var members):
            guard let name = path.first, let member = members[name] else { return self }
            if path.count > 1 {
                members[name] = member.changing(path.dropFirst(), change)
            } else {
                members[name] = nil
                if let (newName, newMember) = change(name, member) { members[newName] = newMember }
            }
            return .object(members)
        case .null, .bool, .integer, .number, .string: return self
        }
    }

    fileprivate var masked: JSONValue {
        switch self {
        case .null: .null
        case .bool, .integer, .number: .string("***")
        case .string(let text): .string(Self.masked(text))
        case .array(let items): .array(items.map(\.masked))
        case .object(let members): .object(members.mapValues(\.masked))
        }
    }

    /// A telephone number keeps its last four digits, of everything else nothing is left.
    private static func masked(_ text: String) -> String {
        let digits = text.count { $0.isASCII && $0.isNumber }
        let isNumber = digits >= 7 && text.allSatisfy { ($0.isASCII && $0.isNumber) || "+-() .".contains($0) }
        guard isNumber else { return text.isEmpty ? "" : "***" }
        return String(repeating: "*", count: digits - 4) + text.filter { $0.isASCII && $0.isNumber }.suffix(4)
    }
}
