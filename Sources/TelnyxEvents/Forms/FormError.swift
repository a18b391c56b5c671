/// Why a form body cannot be read; the sender's fault, a retry would not help.
public enum FormError: Error, Hashable, Sendable {
    /// A `%` that is not followed by two hexadecimal digits.
    case undecodableEscape(offset: Int)
    /// A raw control byte, which no form encoder leaves standing.
    case controlByte(offset: Int)
    /// A name or value whose decoded bytes are not UTF-8, or hold a NUL.
    case undecodableText(offset: Int)
    /// More fields than a form of Telnyx's could have.
    case tooManyFields(limit: Int)
}
