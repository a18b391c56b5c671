/// Why bytes are not a JSON document.
public enum JSONError: Error, Hashable, Sendable {
    /// The grammar of RFC 8259 is broken at this byte, or a string there is not UTF-8.
    case malformed(offset: Int)
}
