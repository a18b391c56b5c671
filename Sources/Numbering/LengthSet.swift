/// A set of digit counts from 0 to 31.
struct LengthSet: Hashable, Sendable {
    private let bits: UInt32

    /// Reads `8,9,10`; words that are not such a count are left out.
    init(_ text: String) {
        bits = text.split(separator: ",").compactMap { Int($0) }.filter { (0...31).contains($0) }
            .reduce(0) { $0 | 1 << UInt32($1) }
    }

    private init(bits: UInt32) {
        self.bits = bits
    }

    func contains(_ length: Int) -> Bool {
        (0...31).contains(length) && bits & (1 << UInt32(length)) != 0
    }

    func union(_ other: LengthSet) -> LengthSet {
        LengthSet(bits: bits | other.bits)
    }

    /// The counts in rising order.
    var values: [Int] { (0...31).filter(contains) }
}
