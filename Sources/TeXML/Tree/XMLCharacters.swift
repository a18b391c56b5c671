/// Which characters XML 1.0 allows at all, escaped or not (section 2.2), and which make a name (section 2.3).
enum XMLCharacters {
    /// True for a scalar that a document may hold; NUL, most control characters, U+FFFE and U+FFFF are not.
    static func allows(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
        default: false
        }
    }

    /// True when every character may stand in a document.
    static func allow(_ text: String) -> Bool {
        // Plain ASCII is nearly everything there is, and bytes are cheaper than scalars.
        if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return true }
        return text.unicodeScalars.allSatisfy(allows)
    }

    /// The text with every forbidden character replaced by U+FFFD.
    static func repaired(_ text: String) -> String {
        guard !allow(text) else { return text }
        var repaired = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { repaired.append(allows(scalar) ? scalar : "\u{FFFD}") }
        return String(repaired)
    }

    /// True for a name of ASCII letters, digits, `_`, `-`, `.` and `:`, which is all that telephony markup uses.
    static func isName(_ text: String) -> Bool {
        guard let first = text.utf8.first, isLetter(first) || first == UInt8(ascii: "_") else { return false }
        return text.utf8.allSatisfy { isLetter($0) || isDigit($0) || "_-.:".utf8.contains($0) }
    }

    /// The name when it is one, else `_`: for output that must be well-formed whatever it is asked to write.
    static func repairedName(_ text: String) -> String { isName(text) ? text : "_" }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}

extension String {
    /// Without XML white space (space, tab, LF, CR) at both ends.
    var trimmed: String {
        let isSpace = { (byte: UInt8) in byte == 0x20 || byte == 0x9 || byte == 0xA || byte == 0xD }
        guard let first = utf8.firstIndex(where: { !isSpace($0) }) else { return "" }
        guard let last = utf8.lastIndex(where: { !isSpace($0) }) else { return "" }
        return String(self[first...last])
    }
}
