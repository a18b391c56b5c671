/// How the bytes of an event are to be read.
public enum BodyFormat: Hashable, Sendable {
    /// A JSON event.
    case json
    /// A TeXML request: the body of a POST or the query string of a GET.
    case form(step: TeXMLStep)
}

extension BodyFormat: RawRepresentable, Codable {
    /// Reads what `rawValue` wrote.
    public init?(rawValue: String) {
        if rawValue == "json" {
            self = .json
        } else {
            guard rawValue.hasPrefix("form:"), let step = TeXMLStep(rawValue: String(rawValue.dropFirst(5))) else {
                return nil
            }
            self = .form(step: step)
        }
    }

    /// `json` or `form:<step>`, for a column of a table.
    public var rawValue: String {
        switch self {
        case .json: "json"
        case .form(let step): "form:\(step.rawValue)"
        }
    }
}
