import Foundation

/// JSON as a document holds it.
public struct JSONText: Hashable, Sendable {
    /// The JSON as written.
    public let text: String

    /// JSON as written; validation says whether it is JSON.
    public init(_ text: String) { self.text = text }

    /// A value as JSON with sorted keys; throws what `JSONEncoder` throws.
    public init(encoding value: some Encodable) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        text = String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    /// True when the text is a JSON object.
    public var isObject: Bool {
        // The reason why it is not JSON is of no use to anybody here.
        let value = try? JSONSerialization.jsonObject(with: Data(text.utf8))
        return value is [String: Any]
    }
}

extension JSONText: ExpressibleByStringLiteral {
    /// JSON as written.
    public init(stringLiteral value: String) { self.init(value) }
}
