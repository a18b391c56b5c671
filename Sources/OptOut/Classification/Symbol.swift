/// One character of a message after folding: small letters without marks, and everything else by its part in the text.
struct Symbol {
    enum Kind: UInt8 {
        case letter
        case digit
        case apostrophe
        case star
        case dash
        case space
        case newline
        /// Ends a sentence: full stop, exclamation mark, semicolon.
        case stop
        case question
        /// Ends a clause: comma, colon, brackets, slash.
        case comma
        case quote
        case dot
        case sign
        case stopEmoji
        case laughter
        case emoji
        case greater
    }

    let kind: Kind
    /// The folded letter, digit or sign.
    let scalar: Unicode.Scalar
    let isUpper: Bool
    /// The Latin letter it looks like without being it; zero when there is none.
    let twin: UInt8

    init(_ kind: Kind, _ scalar: Unicode.Scalar = " ", isUpper: Bool = false, twin: UInt8 = 0) {
        self.kind = kind
        self.scalar = scalar
        self.isUpper = isUpper
        self.twin = twin
    }
}
