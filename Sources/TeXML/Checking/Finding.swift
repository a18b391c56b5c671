/// One thing that is wrong, or may be wrong, with a document.
public struct Finding: Hashable, Sendable, Codable {
    /// How bad it is.
    public enum Severity: String, Sendable, Codable {
        /// Telnyx would not do what the document says.
        case error
        /// Telnyx does something, perhaps not what was meant.
        case warning
    }

    /// How bad it is.
    public let severity: Severity
    /// Where: `/Response/Dial[2]/Number[1]@timeout`, counting among elements of the same name.
    public let path: String
    /// The rule that was broken.
    public let rule: Rule
    /// What is wrong, one sentence without a full stop.
    public let message: String
    /// What to do about it; empty when the message says it already.
    public let remedy: String
    /// The line of the start tag, or of the place where reading stopped; nil when the document was not read.
    public internal(set) var line: Int?
}

extension Finding: CustomStringConvertible {
    /// `error: /Response/Pause[1]@length: "0" is out of range: 1 to 180 s`, as `hookswitch texml check` prints it.
    public var description: String {
        "\(severity.rawValue): \(path): \(message)\(remedy.isEmpty ? "" : " (\(remedy))")"
    }
}
