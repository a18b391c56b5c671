import Foundation

extension EventEnvelope {
    /// The member that a blanked body has beside `data`: the places of the words that were taken out.
    private static let note = "blanked"

    /// The same event without the texts that `isSecret` names; nil when there are none, or the body is not JSON.
    ///
    /// Looks at every `text` member at any depth. The body is no longer the bytes that were signed, and says so itself in
    /// a `blanked` member with the path of each text.
    public func blanking(_ isSecret: (String) throws -> Bool) rethrows -> EventEnvelope? {
        // What is not JSON has no members to look at.
        guard format == .json, var document = try? JSONValue(json: body) else { return nil }
        var paths: [String] = []
        document = try Self.blanked(document, at: [], isSecret, noting: &paths)
        guard !paths.isEmpty, case .object(var members) = document else { return nil }
        members[Self.note] = .array(paths.sorted().map(JSONValue.string))
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        // A tree that was parsed holds no number that JSON cannot write.
        guard let body = try? encoder.encode(JSONValue.object(members)) else { return nil }
        return EventEnvelope(
            stored: id,
            type: type,
            family: family,
            conversation: conversation,
            counterparty: counterparty,
            occurredAt: occurredAt,
            format: format,
            body: body
        )
    }

    /// True when texts were taken out of the body before it was written down.
    public var isBlanked: Bool {
        var parser = JSONParser(body, keeping: [Self.note])
        // What is not JSON was written down as it came.
        return (try? parser.document())?[Self.note] != nil
    }

    private static func blanked(
        _ value: JSONValue,
        at path: [String],
        _ isSecret: (String) throws -> Bool,
        noting paths: inout [String]
    ) rethrows -> JSONValue {
        switch value {
        case .object(var members):
            for (name, member) in members {
                members[name] = try blanked(member, at: path + [name], isSecret, noting: &paths)
            }
            return .object(members)
        case .array(var elements):
            for (index, element) in elements.enumerated() {
                elements[index] = try blanked(element, at: path + [String(index)], isSecret, noting: &paths)
            }
            return .array(elements)
        case .string(let text) where path.last == "text":
            guard try isSecret(text) else { return value }
            paths.append(path.joined(separator: "."))
            return .string("")
        case .null, .bool, .integer, .number, .string: return value
        }
    }
}
