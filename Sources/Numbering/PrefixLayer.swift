/// What one table says at the nodes of a prefix tree: an index into its distinct values, or nothing.
struct PrefixLayer<Value> {
    private var values: [Value] = []

    /// For each node 0, or one more than the index of its value; nodes beyond the end have nothing.
    private var marks: [UInt16] = []

    /// The words that stood for the last value: long lists go on for several lines.
    private var lastWords: [String] = []

    /// Marks nodes with the value that some words stand for; made once for all lines with the same words in a row.
    mutating func mark(_ nodes: [Int], words: ArraySlice<Substring>, value: () -> Value) {
        let words = words.map(String.init)
        if words != lastWords {
            values.append(value())
            lastWords = words
        }
        for node in nodes {
            if node >= marks.count { marks.append(contentsOf: repeatElement(0, count: node + 1 - marks.count)) }
            marks[node] = UInt16(values.count)
        }
    }

    /// The mark of a node, or the one inherited when it has none of its own.
    func mark(of node: Int, inherited: UInt16) -> UInt16 {
        node < marks.count && marks[node] != 0 ? marks[node] : inherited
    }

    /// The value of a mark.
    subscript(mark: UInt16) -> Value? {
        mark == 0 ? nil : values[Int(mark) - 1]
    }
}
