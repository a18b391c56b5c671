/// The character classes of RFC 9110 and RFC 9112, over bytes.
enum RequestBytes {
    static let carriageReturn = UInt8(ascii: "\r")
    static let lineFeed = UInt8(ascii: "\n")
    static let space = UInt8(ascii: " ")
    static let tab = UInt8(ascii: "\t")
    static let colon = UInt8(ascii: ":")

    /// What a byte may be part of.
    private struct Classes: OptionSet {
        let rawValue: UInt8
        static let token = Classes(rawValue: 1)
        static let target = Classes(rawValue: 2)
        static let value = Classes(rawValue: 4)
        static let host = Classes(rawValue: 8)
    }

    private static let classes: [Classes] = (0...255).map { (byte: UInt8) -> Classes in
        let isAlphanumeric: Bool =
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "a")...UInt8(ascii: "z"):
                true
            default: false
            }
        var classes: Classes = []
        if isAlphanumeric || "!#$%&'*+-.^_`|~".utf8.contains(byte) { classes.insert(.token) }
        // RFC 3986 path and query, and the square brackets that clients leave as they are in `filter[name]`.
        if isAlphanumeric || "-._~!$&'()*+,;=:@%/?[]".utf8.contains(byte) { classes.insert(.target) }
        if byte == tab || (byte >= space && byte != 0x7F) { classes.insert(.value) }
        if isAlphanumeric || "-._~!$&'()*+,;=:%[]".utf8.contains(byte) { classes.insert(.host) }
        return classes
    }

    static func isToken(_ byte: UInt8) -> Bool { classes[Int(byte)].contains(.token) }
    static func isTarget(_ byte: UInt8) -> Bool { classes[Int(byte)].contains(.target) }
    static func isValue(_ byte: UInt8) -> Bool { classes[Int(byte)].contains(.value) }

    static func isToken(_ bytes: Span<UInt8>) -> Bool {
        guard !bytes.isEmpty else { return false }
        for index in bytes.indices where !isToken(bytes[index]) { return false }
        return true
    }

    /// True for `host` or `host:port` of RFC 3986, the empty text included.
    static func isHost(_ bytes: Span<UInt8>) -> Bool {
        for index in bytes.indices where !classes[Int(bytes[index])].contains(.host) { return false }
        return true
    }

    static func string(_ bytes: Span<UInt8>) -> String {
        bytes.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
    }

    static func lowercased(_ byte: UInt8) -> UInt8 {
        byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
    }

    /// Compares with a text given in lower case.
    static func equals(_ bytes: Span<UInt8>, ignoringCaseOf text: StaticString) -> Bool {
        bytes.count == text.utf8CodeUnitCount && hasPrefix(bytes, ignoringCaseOf: text)
    }

    /// Compares the beginning with a text given in lower case.
    static func hasPrefix(_ bytes: Span<UInt8>, ignoringCaseOf text: StaticString) -> Bool {
        guard bytes.count >= text.utf8CodeUnitCount else { return false }
        return text.withUTF8Buffer { expected in
            for index in expected.indices where lowercased(bytes[index]) != expected[index] { return false }
            return true
        }
    }

    /// The bytes without blanks and tabs at both ends.
    static func trimmed(_ bytes: Span<UInt8>, in range: Range<Int>) -> Range<Int> {
        var lower = range.lowerBound
        var upper = range.upperBound
        while lower < upper, bytes[lower] == space || bytes[lower] == tab { lower += 1 }
        while upper > lower, bytes[upper - 1] == space || bytes[upper - 1] == tab { upper -= 1 }
        return lower..<upper
    }

    /// Undoes percent-encoding once; nil for an incomplete escape, a control character or what is not UTF-8.
    ///
    /// `keepingSlashes` leaves `%2F` as it is: an encoded slash separates no path components.
    static func percentDecoded(_ text: String, keepingSlashes: Bool = false) -> String? {
        guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
        var decoded: [UInt8] = []
        decoded.reserveCapacity(text.utf8.count)
        var rest = text.utf8.makeIterator()
        while let byte = rest.next() {
            guard byte == UInt8(ascii: "%") else {
                decoded.append(byte)
                continue
            }
            guard let high = rest.next().flatMap(hexValue), let low = rest.next().flatMap(hexValue) else { return nil }
            let value = UInt8(high * 16 + low)
            guard value >= space, value != 0x7F else { return nil }
            if keepingSlashes, value == UInt8(ascii: "/") {
                decoded.append(contentsOf: "%2F".utf8)
            } else {
                decoded.append(value)
            }
        }
        return String(validating: decoded, as: UTF8.self)
    }

    static func hexValue(_ byte: UInt8) -> Int? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(byte) - 48
        case UInt8(ascii: "a")...UInt8(ascii: "f"): Int(byte) - 87
        case UInt8(ascii: "A")...UInt8(ascii: "F"): Int(byte) - 55
        default: nil
        }
    }
}
