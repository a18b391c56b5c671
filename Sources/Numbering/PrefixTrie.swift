/// A tree of decimal digits in two flat arrays: ten child slots and one value slot for every prefix.
///
/// Looking up walks at most as many steps as the longest prefix has digits and allocates nothing.
struct PrefixTrie {
    /// Ten slots for each node; zero is "no child", since the root is nobody's child.
    private var children: [UInt16]

    /// A tree of the empty prefix alone.
    init() {
        children = []
        // Room for the tables as they are: growing by doubling would waste half.
        children.reserveCapacity(165_000)
        children.append(contentsOf: repeatElement(0, count: 10))
    }

    /// Number of prefixes, the empty one included.
    var count: Int { children.count / 10 }

    /// The node of a prefix, made when missing.
    ///
    /// The tables hold some 16 000; `UInt16` bounds them.
    mutating func insert(_ prefix: some StringProtocol, after start: Int = 0) -> Int {
        prefix.utf8.reduce(start) { node, byte in
            let slot = node * 10 + Int(byte & 0x0F)
            if children[slot] == 0 {
                precondition(count < Int(UInt16.max), "the numbering tables have outgrown their index")
                children[slot] = UInt16(count)
                children.append(contentsOf: repeatElement(0, count: 10))
            }
            return Int(children[slot])
        }
    }

    /// The child of a node by a digit; nil where the tables go no deeper.
    func child(of node: Int, digit: Int) -> Int? {
        let child = children[node * 10 + digit]
        return child == 0 ? nil : Int(child)
    }

    /// The node of the longest known prefix of a number.
    func longestPrefix(of number: PhoneNumber) -> Int {
        // Digits come off the low end of the integer; packed four bits each they can be read from the front.
        var rest = number.digits
        var packed: UInt64 = 0
        var length = 0
        while rest > 0 {
            let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
            packed = packed << 4 | digit
            rest = quotient
            length += 1
        }
        // Past the last digit of a short number the walk would read zeros: so they are counted.
        var node = 0
        for _ in 0..<length {
            let child = Int(children[node * 10 + Int(packed & 0x0F)])
            if child == 0 { return node }
            node = child
            packed >>= 4
        }
        return node
    }
}
