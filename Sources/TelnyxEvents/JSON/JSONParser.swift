import Foundation

/// Reads one JSON document (RFC 8259) without ever trapping or running out of stack.
///
/// Ours and not Foundation's, for three measured reasons: a tree of values costs a tenth of what `Decodable` asks for it,
/// nesting is bounded by us, and a lone surrogate in a text message does not lose the message.
struct JSONParser {
    /// Containers nested deeper than this are checked but not kept: their place holds `null`.
    static let maxDepth = 64

    private let bytes: [UInt8]
    private let wanted: Set<String>?
    private var position: Int

    /// With `wanted`, members of other names are checked but not kept, at any depth: half the work when few are needed.
    init(_ data: Data, keeping wanted: Set<String>? = nil) {
        bytes = [UInt8](data)
        self.wanted = wanted
        // RFC 8259 section 8.1: a parser may ignore a byte order mark.
        position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    /// The whole document: one value with nothing but space around it.
    mutating func document() throws(JSONError) -> JSONValue {
        // Once for all strings: they begin and end at ASCII bytes, so each of them is UTF-8 when the whole is.
        guard String(validating: bytes, as: UTF8.self) != nil else { throw .notUTF8 }
        let value = try value(depth: 0)
        skipSpace()
        guard position == bytes.count else { throw malformed }
        return value
    }

    private var malformed: JSONError { .malformed(offset: position) }

    private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func skipSpace() {
        while position < bytes.count {
            switch bytes[position] {
            case 0x20, 0x0A, 0x0D, 0x09: position += 1
            default: return
            }
        }
    }

    /// True, and past it, when the next byte is this one.
    private mutating func take(_ byte: UInt8) -> Bool {
        guard next == byte else { return false }
        position += 1
        return true
    }

    private mutating func value(depth: Int) throws(JSONError) -> JSONValue {
        skipSpace()
        switch next {
        case UInt8(ascii: "{"):
            if depth < Self.maxDepth { return try object(depth: depth) }
        case UInt8(ascii: "["):
            if depth < Self.maxDepth { return try array(depth: depth) }
        default: return try scalar()
        }
        try skipValue()
        return .null
    }

    private mutating func scalar() throws(JSONError) -> JSONValue {
        switch next {
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: return try number()
        }
    }

    private mutating func word(_ text: StaticString, _ value: JSONValue) throws(JSONError) -> JSONValue {
        let length = text.utf8CodeUnitCount
        let matches = text.withUTF8Buffer { expected in
            position + length <= bytes.count && bytes[position..<(position + length)].elementsEqual(expected)
        }
        guard matches else { throw malformed }
        position += length
        return value
    }

    /// A name given twice keeps its last value, as in JavaScript.
    private mutating func object(depth: Int) throws(JSONError) -> JSONValue {
        position += 1
        var members: [(String, JSONValue)] = []
        skipSpace()
        if take(UInt8(ascii: "}")) { return .object([:]) }
        while true {
            let name = try name()
            if wanted.map({ $0.contains(name) }) ?? true {
                members.append((name, try value(depth: depth + 1)))
            } else {
                try skipValue()
            }
            skipSpace()
            if take(UInt8(ascii: "}")) { return .object(Dictionary(members, uniquingKeysWith: { _, last in last })) }
            guard take(UInt8(ascii: ",")) else { throw malformed }
        }
    }

    private mutating func name() throws(JSONError) -> String {
        skipSpace()
        let name = try string()
        skipSpace()
        guard take(UInt8(ascii: ":")) else { throw malformed }
        return name
    }

    private mutating func array(depth: Int) throws(JSONError) -> JSONValue {
        position += 1
        var elements: [JSONValue] = []
        skipSpace()
        if take(UInt8(ascii: "]")) { return .array(elements) }
        while true {
            elements.append(try value(depth: depth + 1))
            skipSpace()
            if take(UInt8(ascii: "]")) { return .array(elements) }
            guard take(UInt8(ascii: ",")) else { throw malformed }
        }
    }

    /// Checks a value of any depth without recursion.
    private mutating func skipValue() throws(JSONError) {
        var open: [UInt8] = []  // The closing byte each open container waits for.
        repeat {
            skipSpace()
            if take(UInt8(ascii: "{")) {
                open.append(UInt8(ascii: "}"))
                skipSpace()
                if next != UInt8(ascii: "}") {
                    _ = try name()
                    continue
                }
            } else if take(UInt8(ascii: "[")) {
                open.append(UInt8(ascii: "]"))
                skipSpace()
                if next != UInt8(ascii: "]") { continue }
            } else {
                _ = try scalar()
            }
            try closeContainers(&open)
        } while !open.isEmpty
    }

    /// After a value: past every closing byte, then past the comma (and the name) before the next value.
    private mutating func closeContainers(_ open: inout [UInt8]) throws(JSONError) {
        while let closing = open.last {
            skipSpace()
            if take(closing) {
                open.removeLast()
            } else {
                guard take(UInt8(ascii: ",")) else { throw malformed }
                if closing == UInt8(ascii: "}") { _ = try name() }
                return
            }
        }
    }
}

extension JSONParser {
    /// A whole number that fits 64 bits, another number, or the digits as text when not even a `Double` can hold it.
    private mutating func number() throws(JSONError) -> JSONValue {
        let start = position
        _ = take(UInt8(ascii: "-"))
        if !take(UInt8(ascii: "0")) { try digits() }
        var isWhole = true
        if take(UInt8(ascii: ".")) {
            isWhole = false
            try digits()
        }
        if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
            isWhole = false
            if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
            try digits()
        }
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        if isWhole, let value = Int64(text) { return .integer(value) }
        guard let value = Double(text), value.isFinite else { return .string(text) }
        return .number(value)
    }

    private mutating func digits() throws(JSONError) {
        let start = position
        while let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { position += 1 }
        guard position > start else { throw malformed }
    }

    private mutating func string() throws(JSONError) -> String {
        guard take(UInt8(ascii: "\"")) else { throw malformed }
        let start = position
        while let byte = next, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") {
            guard byte >= 0x20 else { throw malformed }
            position += 1
        }
        let plain = bytes[start..<position]
        guard next == UInt8(ascii: "\\") else {
            guard take(UInt8(ascii: "\"")) else { throw malformed }
            return String(decoding: plain, as: UTF8.self)
        }
        return try escapedString(after: Array(plain))
    }

    /// The rest of a string from its first escape on.
    private mutating func escapedString(after plain: [UInt8]) throws(JSONError) -> String {
        var text = plain
        while let byte = next {
            position += 1
            switch byte {
            case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"): try appendEscape(to: &text)
            case 0..<0x20: throw malformed
            default: text.append(byte)
            }
        }
        throw malformed
    }

    private mutating func appendEscape(to text: inout [UInt8]) throws(JSONError) {
        guard let byte = next else { throw malformed }
        position += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "u"): text.append(contentsOf: String(try escapedScalar()).utf8)
        default: throw malformed
        }
    }

    /// One scalar from `XXXX` or a surrogate pair; half a pair becomes U+FFFD instead of costing the whole event.
    private mutating func escapedScalar() throws(JSONError) -> Unicode.Scalar {
        let first = try hexadecimal()
        if let scalar = Unicode.Scalar(first) { return scalar }
        let afterFirst = position
        guard (0xD800..<0xDC00).contains(first), take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) else {
            position = afterFirst
            return "\u{FFFD}"
        }
        let second = try hexadecimal()
        guard (0xDC00..<0xE000).contains(second) else {
            position = afterFirst
            return "\u{FFFD}"
        }
        return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) ?? "\u{FFFD}"
    }

    private mutating func hexadecimal() throws(JSONError) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let byte = next, let digit = byte.hexadecimalDigit else { throw malformed }
            value = value << 4 + UInt32(digit)
            position += 1
        }
        return value
    }
}
