/// The values that an attribute takes, as data that the validator reads and a test compares with the published tables.
enum AttributeDomain: Hashable, Sendable {
    /// Any text, or text of a certain pattern.
    case text(TextPattern?)
    /// `true` or `false`.
    case boolean
    /// A whole number; `exceptions` are legal outside the range.
    case integer(ClosedRange<Int>, unit: Unit?, exceptions: Set<Int>)
    /// A number with an optional fraction.
    case decimal(ClosedRange<Double>?)
    /// One of a closed list.
    case choice([String])
    /// Several of a closed list, separated by spaces.
    case tokens([String])
    /// A web address; relative ones are resolved by Telnyx against the address of the document.
    case address(WebAddress.Scheme)
    /// JSON.
    case json

    /// What a number counts.
    enum Unit: String, Sendable {
        case seconds = "s"
        case milliseconds = "ms"
    }
}
