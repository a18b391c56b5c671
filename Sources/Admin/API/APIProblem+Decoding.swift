extension APIProblem {
    /// What is wrong with a body, and where.
    init(_ error: DecodingError) {
        switch error {
        case .keyNotFound(let key, let context):
            self = .invalid(Self.path(context.codingPath + [key]), "is missing")
        case .valueNotFound(_, let context): self = .invalid(Self.path(context.codingPath), "must not be null")
        case .typeMismatch(let type, let context):
            self = .invalid(Self.path(context.codingPath), "is not \(Self.name(of: type))")
        case .dataCorrupted(let context) where context.codingPath.isEmpty:
            self = .invalid("body", "is not JSON")
        case .dataCorrupted(let context): self = .invalid(Self.path(context.codingPath), context.debugDescription)
        @unknown default: self = .invalid("body", "cannot be read")
        }
    }

    private static func path(_ keys: [any CodingKey]) -> String {
        keys.isEmpty ? "body" : keys.map(\.stringValue).joined(separator: ".")
    }

    private static func name(of type: Any.Type) -> String {
        switch type {
        case is String.Type: "a text"
        case is Int.Type, is Double.Type: "a number"
        case is Bool.Type: "true or false"
        default: "what is expected here"
        }
    }
}
