/// Why there are no rules for a time zone.
public enum TimeZoneError: Error, Hashable, Sendable {
    /// No zone has this name; the names that come nearest.
    case unknown(name: String, suggestions: [String])
}

extension TimeZoneError: CustomStringConvertible {
    /// What is wrong and what is accepted.
    public var description: String {
        switch self {
        case .unknown(let name, let suggestions):
            "unknown time zone '\(name.prefix(64))'; "
                + (suggestions.isEmpty ? "" : "did you mean \(suggestions.joined(separator: " or "))? ")
                + "IANA names such as America/New_York, Europe/London or UTC are accepted"
        }
    }
}
