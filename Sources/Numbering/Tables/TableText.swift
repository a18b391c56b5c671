/// Reads a generated table: lines of words separated by single spaces.
enum TableText {
    /// The words of every line, in order.
    static func lines(of table: StaticString) -> [[Substring]] {
        let text = table.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
        return text.split(separator: "\n").map { $0.split(separator: " ") }
    }
}
