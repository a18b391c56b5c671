import Foundation

/// Reads a message as folded symbols, at most so many of them, in time linear in the bound and not in the text.
enum SymbolReader {
    /// An SMS of ten parts has 1,600 characters; what comes after this many is not looked at.
    static let mostSymbols = 2_400
    /// Characters that leave no trace may hide the rest of a text, up to this many.
    private static let mostScalars = 24_000

    static func symbols(of text: String) -> [Symbol] {
        var symbols: [Symbol] = []
        symbols.reserveCapacity(min(text.utf8.count, mostSymbols) + 8)
        if text.utf8.prefix(mostSymbols).allSatisfy({ $0 < 0x80 && $0 != 0x26 }) {
            for byte in text.utf8.prefix(mostSymbols) { append(Unicode.Scalar(byte), to: &symbols) }
            return symbols
        }
        // NFKD, then marks are dropped: the same as NFKC and taking the accents away, in one step.
        for scalar in visible(text).decomposedStringWithCompatibilityMapping.unicodeScalars {
            guard symbols.count < mostSymbols else { break }
            append(scalar, to: &symbols)
        }
        return symbols
    }

    /// The start of the text without what cannot be seen and with broken apostrophes mended.
    private static func visible(_ text: String) -> String {
        var kept = String.UnicodeScalarView()
        var pending: Unicode.Scalar?
        var count = 0
        for scalar in text.unicodeScalars.prefix(mostScalars) where !isInvisible(scalar) {
            guard count < mostSymbols else { break }
            count += 1
            // UTF-8 apostrophes read as Windows-1252 come as three characters, the first two being these.
            if scalar.value == 0x20AC, pending?.value == 0xE2 { continue }
            if let held = pending {
                pending = nil
                if [0x2122, 0x2DC, 0x99, 0x98].contains(scalar.value) {
                    kept.append("'")
                    continue
                }
                kept.append(held)
            }
            if scalar.value == 0xE2 { pending = scalar } else { kept.append(windows1252(scalar)) }
        }
        if let pending { kept.append(pending) }
        return unescaped(String(kept))
    }

    /// C1 controls are Windows-1252 punctuation in disguise; real messages have U+0092 for an apostrophe.
    private static func windows1252(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0x91, 0x92: "'"
        case 0x93, 0x94: "\""
        case 0x96, 0x97: "\u{2013}"
        case 0x80...0x9F: scalar.value == 0x85 ? "." : " "
        default: scalar
        }
    }

    private static func unescaped(_ text: String) -> String {
        guard text.utf8.contains(0x26) else { return text }
        var text = text
        for (entity, meaning) in [("&#39;", "'"), ("&apos;", "'"), ("&#x27;", "'"), ("&quot;", "\""), ("&nbsp;", " ")] {
            text = text.replacingOccurrences(of: entity, with: meaning)
        }
        return text
    }

    /// Default-ignorable characters, enclosing keycaps, and controls other than white space.
    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0...8, 0xE...0x1F, 0x7F, 0xAD, 0x34F, 0x61C, 0x115F...0x1160, 0x17B4...0x17B5, 0x180B...0x180F,
            0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0x20DD...0x20E4, 0x3164, 0xFE00...0xFE0F, 0xFEFF, 0xFFA0,
            0xFFF0...0xFFFC, 0x1D173...0x1D17A, 0xE0000...0xE0FFF:
            true
        default: false
        }
    }

    private static func append(_ scalar: Unicode.Scalar, to symbols: inout [Symbol]) {
        if scalar.value < 0x80 {
            if let symbol = ascii(scalar) { symbols.append(symbol) }
            return
        }
        if let plain = LookAlikes.plain(scalar.value) {
            symbols.append(Symbol(.letter, plain))
            return
        }
        let properties = scalar.properties
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .spacingMark, .format: return
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
            appendLetter(scalar, to: &symbols)
        case .decimalNumber, .letterNumber, .otherNumber: symbols.append(Symbol(.digit, scalar))
        case .spaceSeparator: symbols.append(Symbol(.space))
        case .lineSeparator, .paragraphSeparator: symbols.append(Symbol(.newline))
        default: symbols.append(Symbol(kind(of: scalar), scalar))
        }
    }

    private static func appendLetter(_ scalar: Unicode.Scalar, to symbols: inout [Symbol]) {
        switch scalar {
        case "ß", "ẞ": for _ in 0..<2 { symbols.append(Symbol(.letter, "s")) }
        case "æ", "Æ": for letter in ["a", "e"] as [Unicode.Scalar] { symbols.append(Symbol(.letter, letter)) }
        case "œ", "Œ": for letter in ["o", "e"] as [Unicode.Scalar] { symbols.append(Symbol(.letter, letter)) }
        case "\u{2B9}"..."\u{2BF}", "\u{2C8}": symbols.append(Symbol(.apostrophe))
        default:
            let isUpper = scalar.properties.isUppercase
            let folded = isUpper ? scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar : scalar
            symbols.append(Symbol(.letter, folded, isUpper: isUpper, twin: LookAlikes.twin(of: scalar)))
        }
    }

    private static func ascii(_ scalar: Unicode.Scalar) -> Symbol? {
        switch UInt8(scalar.value) {
        case 0x61...0x7A: Symbol(.letter, scalar)
        case 0x41...0x5A: Symbol(.letter, Unicode.Scalar(UInt8(scalar.value) + 32), isUpper: true)
        case 0x30...0x39: Symbol(.digit, scalar)
        case 0x20, 0x09: Symbol(.space)
        case 0x0A...0x0D: Symbol(.newline)
        case 0x27, 0x60: Symbol(.apostrophe)
        case 0x2E: Symbol(.dot)
        case 0x21: Symbol(.stop, "!")
        case 0x3B: Symbol(.stop)
        case 0x3F: Symbol(.question)
        case 0x2C, 0x3A, 0x28, 0x29, 0x2F, 0x5B, 0x5D, 0x7B, 0x7D, 0x5C, 0x7C: Symbol(.comma)
        case 0x22: Symbol(.quote)
        case 0x2D: Symbol(.dash)
        case 0x2A, 0x23: Symbol(.star, scalar)
        case 0x3E: Symbol(.greater)
        case 0x40, 0x24: Symbol(.sign, scalar)
        case 0...8, 0x0E...0x1F, 0x7F: nil
        default: Symbol(.space)
        }
    }

    private static func kind(of scalar: Unicode.Scalar) -> Symbol.Kind {
        switch scalar.value {
        case 0x2018...0x201B, 0xB4, 0x2032, 0x2035: .apostrophe
        case 0xAB, 0xBB, 0x201C...0x201F, 0x2033, 0x300C...0x300F: .quote
        case 0x2010...0x2011: .dash
        case 0x2012...0x2015, 0x2212: .comma
        case 0x3002: .stop
        case 0x1F6D1, 0x270B, 0x1F515, 0x1F4F5, 0x1F645, 0x1F6AB, 0x26D4, 0x1F590, 0x1F91A: .stopEmoji
        case 0x1F600...0x1F606, 0x1F602, 0x1F923, 0x1F639: .laughter
        case 0x2190...0x2BFF, 0x1F000...0x1FAFF: .emoji
        default: .space
        }
    }
}
