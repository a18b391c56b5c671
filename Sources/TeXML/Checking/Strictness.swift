/// How a document is judged; it changes the severity of findings, never whether they are reported.
public enum Strictness: String, Sendable, CaseIterable {
    /// For documents in files: every deviation from the tables of Telnyx is an error.
    case strict
    /// For documents written for others, TwiML above all: attributes that Telnyx ignores, values that it replaces by
    /// the default, and children seen in the wild but not documented are warnings; what it drops stays an error.
    case lenient
    /// For documents that this program made: unknown elements and attributes can only have come through an escape
    /// hatch and are warnings, everything else is as in `strict`.
    case authored

    /// The severity of an attribute that is not in the tables.
    func severity(ofUnknownAttributeThatIsMiscased isMiscased: Bool) -> Finding.Severity {
        switch self {
        case .strict: .error
        case .lenient: .warning
        case .authored: isMiscased ? .error : .warning
        }
    }

    /// The severity of an element that is in no table.
    func severity(ofUnknownElementThatIsMiscased isMiscased: Bool) -> Finding.Severity {
        self == .authored && !isMiscased ? .warning : .error
    }

    /// The severity of a value that the attribute does not take.
    var severityOfWrongValues: Finding.Severity { self == .lenient ? .warning : .error }

    /// The severity of children that are seen in the wild but not documented: SSML in `Say`.
    var severityOfUndocumented: Finding.Severity { self == .strict ? .error : .warning }
}
