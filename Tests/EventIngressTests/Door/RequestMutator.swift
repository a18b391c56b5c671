/// A fixed stream of damaged requests, made from the corpus.
struct RequestMutator {
    /// Methods that both sides know.
    static let methods: Set<String> = ["GET", "POST", "HEAD", "OPTIONS", "PUT", "DELETE"]

    private static let seeds: [[UInt8]] =
        RequestCorpus.accepted.map { RequestCorpus.bytes($0.text) }
        + RequestCorpus.refused.map { RequestCorpus.bytes($0.text) }.filter { $0.count < 400 }

    private static let morsels: [[UInt8]] = [
        "\r\n", "\n", "\r", "\r\n\r\n", " ", "\t", ":", ",", ";", "\u{0}", "\u{7f}", "\u{b}", "\"", "0", "5", "ff",
        "a=b",
        "Content-Length: 3\r\n", "Content-Length: 0\r\n", "Transfer-Encoding: chunked\r\n", "transfer-encoding: x\r\n",
        "Host: b\r\n", "Connection: close\r\n", "X: y\r\n", "X:\r\n z\r\n", "0\r\n\r\n", "3\r\nabc\r\n",
        "GET / HTTP/1.1\r\nHost: a\r\n\r\n", "HTTP/1.0", "%41", "%", "Expect: 100-continue\r\n", "\u{80}", "\u{ff}",
    ].map(RequestCorpus.bytes)

    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    /// SplitMix64.
    mutating func below(_ bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(max(1, bound)))
    }

    mutating func next() -> [UInt8] {
        var bytes = Self.seeds[below(Self.seeds.count)]
        if below(3) == 0 { bytes += Self.seeds[below(Self.seeds.count)] }
        for _ in 0..<below(4) { mutate(&bytes) }
        return bytes
    }

    private mutating func mutate(_ bytes: inout [UInt8]) {
        guard !bytes.isEmpty else { return }
        let position = below(bytes.count)
        switch below(6) {
        case 0: bytes[position] = UInt8(below(256))
        case 1: bytes.remove(at: position)
        case 2: bytes.insert(UInt8(below(256)), at: position)
        case 3: bytes.insert(contentsOf: Self.morsels[below(Self.morsels.count)], at: position)
        case 4: bytes.removeSubrange(position..<min(bytes.count, position + below(12)))
        default: insertLine(into: &bytes, near: position)
        }
    }

    /// Behind a line end, where a whole field or chunk can do harm.
    private mutating func insertLine(into bytes: inout [UInt8], near position: Int) {
        let end = bytes[position...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.count
        bytes.insert(contentsOf: Self.morsels[below(Self.morsels.count)], at: end)
    }
}
