/// Finds the end of a request head in bytes that arrive piece by piece, looking at each byte once.
///
/// What can be refused without the whole head is refused at once: a first byte that begins no method (TLS on a plain
/// port), bare CR or LF, too many lines, too many bytes.
struct HeadScanner {
    static let maxBytes = 16 * 1024
    static let maxFields = 100

    private var position = 0
    private var lineStart = 0
    private var lines = 0
    private var blankLines = 0

    /// Number of bytes of the head, its blank line included, or nil while it is incomplete.
    mutating func end(of bytes: Span<UInt8>) throws(RequestHeadError) -> Int? {
        while position < bytes.count {
            guard position < Self.maxBytes else { throw lines == 0 ? .targetTooLong : .headTooLarge }
            let byte = bytes[position]
            let follows = position > 0 && bytes[position - 1] == RequestBytes.carriageReturn
            position += 1
            if byte == RequestBytes.lineFeed {
                guard follows else { throw .bareLineFeed }
                if try endLine() { return position }
            } else if follows {
                throw .bareCarriageReturn
            } else if lines == 0, position == lineStart + 1, byte != RequestBytes.carriageReturn,
                !RequestBytes.isToken(byte)
            {
                throw .malformedRequestLine
            }
        }
        return nil
    }

    /// True when the line just ended was the blank one that ends the head.
    private mutating func endLine() throws(RequestHeadError) -> Bool {
        let isBlank = position - lineStart == 2
        lineStart = position
        if isBlank, lines > 0 { return true }
        if isBlank {
            // RFC 9112 section 2.2: an empty line before the request line is ignored; one is enough.
            blankLines += 1
            guard blankLines == 1 else { throw .malformedRequestLine }
        } else {
            lines += 1
            guard lines <= Self.maxFields + 1 else { throw .tooManyFields }
        }
        return false
    }
}
