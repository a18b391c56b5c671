/// Which characters XML 1.0 allows at all, escaped or not (section 2.2), and which make a name (2.3).
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
        if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return true }
        return text.unicodeScalars.allSatisfy(allows)
    }

    /// The text as it stands in a document: markup escaped, white space kept from being normalised, and every
    /// character that XML forbids replaced by U+FFFD.
    static func escaped(_ text: String, inAttribute: Bool) -> String {
        // Nearly every text has nothing to escape, and bytes are cheaper than scalars.
        if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) && !isMarkup($0) }) { return text }
        var escaped = ""
        for scalar in text.unicodeScalars {
            if let reference = reference(for: scalar, inAttribute: inAttribute) {
                escaped += reference
            } else {
                escaped.unicodeScalars.append(allows(scalar) ? scalar : "\u{FFFD}")
            }
        }
        return escaped
    }

    private static func isMarkup(_ byte: UInt8) -> Bool { "&<>\"'".utf8.contains(byte) }

    private static func reference(for scalar: Unicode.Scalar, inAttribute: Bool) -> String? {
        switch scalar {
        case "&": "&amp;"
        case "<": "&lt;"
        case ">": "&gt;"
        case "\"": "&quot;"
        case "'": "&apos;"
        case "\r": "&#13;"
        case "\t" where inAttribute: "&#9;"
        case "\n" where inAttribute: "&#10;"
        default: nil
        }
    }

    /// True for a name; Telnyx has none but ASCII ones, but others must survive reading and writing.
    static func isName(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, startsName(first) else { return false }
        return text.unicodeScalars.dropFirst().allSatisfy(continuesName)
    }

    /// The name when it is one, else `_`: for output that must be well-formed whatever it is asked to write.
    static func repairedName(_ text: String) -> String { isName(text) ? text : "_" }

    private static func startsName(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x41...0x5A, 0x61...0x7A, 0x5F, 0x3A: true
        case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF, 0x370...0x37D, 0x37F...0x1FFF, 0x200C...0x200D, 0x2070...0x218F:
            true
        case 0x2C00...0x2FEF, 0x3001...0xD7FF, 0xF900...0xFDCF, 0xFDF0...0xFFFD, 0x10000...0xEFFFF: true
        default: false
        }
    }

    private static func continuesName(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x30...0x39, 0x2D, 0x2E, 0xB7, 0x300...0x36F, 0x203F...0x2040: true
        default: startsName(scalar)
        }
    }
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
