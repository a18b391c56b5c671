/// The grammar of chunk extensions (RFC 9112 section 7.1.1), which we ignore but do not let carry anything else.
enum ChunkExtensions {
    /// True for nothing, or any number of `;name`, `;name=token`, `;name="quoted"`; blanks are not allowed.
    static func areWellFormed(_ bytes: Span<UInt8>) -> Bool {
        var position = 0
        while position < bytes.count {
            guard bytes[position] == UInt8(ascii: ";") else { return false }
            position += 1
            guard skipToken(bytes, from: &position) else { return false }
            guard position < bytes.count, bytes[position] == UInt8(ascii: "=") else { continue }
            position += 1
            let isQuoted = position < bytes.count && bytes[position] == UInt8(ascii: "\"")
            guard isQuoted ? skipQuoted(bytes, from: &position) : skipToken(bytes, from: &position) else {
                return false
            }
        }
        return true
    }

    private static func skipToken(_ bytes: Span<UInt8>, from position: inout Int) -> Bool {
        let start = position
        while position < bytes.count, RequestBytes.isToken(bytes[position]) { position += 1 }
        return position > start
    }

    private static func skipQuoted(_ bytes: Span<UInt8>, from position: inout Int) -> Bool {
        position += 1
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            if byte == UInt8(ascii: "\"") { return true }
            guard RequestBytes.isValue(byte) else { return false }
            if byte == UInt8(ascii: "\\") {
                guard position < bytes.count, RequestBytes.isValue(bytes[position]) else { return false }
                position += 1
            }
        }
        return false
    }
}
