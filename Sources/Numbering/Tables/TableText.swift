/// Reads a generated table: lines of words separated by single spaces.
enum TableText {
    /// Calls the body with the words of every line, in order; holds one line at a time.
    static func forEachLine(of table: StaticString, _ body: ([Substring]) -> Void) {
        let text = table.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
        // The tables are ASCII: splitting bytes is many times faster than splitting characters.
        var rest = text.utf8[...]
        while !rest.isEmpty {
            let line = rest.prefix { $0 != UInt8(ascii: "\n") }
            body(line.split(separator: UInt8(ascii: " ")).map { Substring($0) })
            rest = rest[line.endIndex...].dropFirst()
        }
    }

    /// The words of every line; for small tables.
    static func lines(of table: StaticString) -> [[Substring]] {
        var lines: [[Substring]] = []
        forEachLine(of: table) { lines.append($0) }
        return lines
    }
}
