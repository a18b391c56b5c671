/// Walks through the lines of a head that is known to end each with CR LF.
struct LineCursor {
    private var position = 0

    /// The next line without its CR LF, nil behind the last.
    mutating func next(in bytes: Span<UInt8>) -> Range<Int>? {
        let start = position
        while position < bytes.count {
            position += 1
            if bytes[position - 1] == RequestBytes.lineFeed {
                return start..<(position - 2)
            }
        }
        return nil
    }
}
