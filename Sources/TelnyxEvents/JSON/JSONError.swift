/// Why bytes are not a JSON document.
public enum JSONError: Error, Hashable, Sendable {
    /// The grammar of RFC 8259 is broken at this byte.
    case malformed(offset: Int)
    /// Some of the bytes are not UTF-8.
    case notUTF8
}
