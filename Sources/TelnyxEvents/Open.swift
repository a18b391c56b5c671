/// A value of one of Telnyx's open lists: a case we know, or the word as it came.
///
/// Lists grow without notice and samples already contain words outside the published ones, so an unknown word is a value
/// like any other and never an error.
public enum Open<Known: RawRepresentable & Hashable & Sendable>: Hashable, Sendable where Known.RawValue == String {
    /// One of the published values.
    case known(Known)
    /// Anything else, exactly as received.
    case other(String)
}

extension Open: RawRepresentable {
    /// Never fails.
    public init(rawValue: String) {
        self = Known(rawValue: rawValue).map(Self.known) ?? .other(rawValue)
    }

    /// The word on the wire.
    public var rawValue: String {
        switch self {
        case .known(let known): known.rawValue
        case .other(let word): word
        }
    }
}

extension Open: CustomStringConvertible {
    /// The word on the wire.
    public var description: String { rawValue }
}
