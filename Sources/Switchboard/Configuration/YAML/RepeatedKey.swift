/// A key that is written twice in one mapping of block style; pure.
enum RepeatedKey {
    /// The text without the later of two equal keys and what stands under it, every line at its place; nil when it is not
    /// found, as in a mapping in braces.
    ///
    /// `line` and `column` are those of the first, counted from 1.
    static func leftOut(_ keys: [String], line: Int, column: Int, of yaml: String) -> String? {
        var lines = yaml.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard lines.indices.contains(line - 1) else { return nil }
        let indent = column - 1
        var index = line
        while index < lines.count, depth(of: lines[index]).map({ $0 >= indent }) ?? true {
            if depth(of: lines[index]) == indent, keys.contains(where: { begins(lines[index], with: $0) }) {
                repeat {
                    lines[index] = ""
                    index += 1
                } while index < lines.count && isUnder(lines[index], indent)
                return lines.joined(separator: "\n")
            }
            index += 1
        }
        return nil
    }

    /// Whether a line belongs to a key at a depth; a list may stand as far left as its key.
    private static func isUnder(_ line: String, _ indent: Int) -> Bool {
        guard let depth = depth(of: line) else { return true }
        return depth > indent || depth == indent && line.dropFirst(indent).hasPrefix("- ")
    }

    /// How far a line is indented; nil for an empty one or a comment, which belong to what is around them.
    private static func depth(of line: String) -> Int? {
        let rest = line.drop { $0 == " " }
        return rest.isEmpty || rest.hasPrefix("#") || rest == "\r" ? nil : line.count - rest.count
    }

    private static func begins(_ line: String, with key: String) -> Bool {
        let rest = line.drop { $0 == " " }
        return ["\(key):", "\"\(key)\":", "'\(key)':"].contains { rest.hasPrefix($0) }
    }
}
