/// A set of words by their numbers in the vocabulary.
struct WordSet: Sendable {
    private var bits: [UInt64] = []

    init(_ words: some Sequence<Int32>) {
        for word in words { insert(word) }
    }

    mutating func insert(_ word: Int32) {
        let index = Int(word) >> 6
        while bits.count <= index { bits.append(0) }
        bits[index] |= 1 << UInt64(word & 63)
    }

    func contains(_ word: Int32) -> Bool {
        let index = Int(word) >> 6
        return word >= 0 && index < bits.count && bits[index] & (1 << UInt64(word & 63)) != 0
    }

    var isEmpty: Bool { bits.allSatisfy { $0 == 0 } }

    var members: [Int32] {
        bits.indices.flatMap { index in
            (0..<64).filter { bits[index] & (1 << UInt64($0)) != 0 }.map { Int32(index * 64 + $0) }
        }
    }
}
