import Foundation

/// A small reproducible source of randomness (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}

/// Damage as it happens to bytes: flipped, cut out, doubled, replaced by what parsers stumble over.
enum Mutation {
    private static let stumblingBlocks: [String] = [
        "\"", "\\", "{", "}", "[", "]", ",", ":", "null", "-1", "1e400", "\\ud800", "{}", "[]", "\"\"", "true", "%",
        "&", "=", "+", "%zz", "\0",
        "\u{FFFF}", "99999999999999999999",
    ]

    static func mutated(_ data: Data, using random: inout SeededGenerator) -> Data {
        var bytes = [UInt8](data)
        for _ in 0..<Int.random(in: 1...4, using: &random) where !bytes.isEmpty {
            let start = Int.random(in: 0..<bytes.count, using: &random)
            let end = min(bytes.count, start + Int.random(in: 0...12, using: &random))
            switch Int.random(in: 0..<4, using: &random) {
            case 0: bytes[start] = UInt8.random(in: 0...255, using: &random)
            case 1: bytes.removeSubrange(start..<end)
            case 2: bytes.insert(contentsOf: Array(bytes[start..<end]), at: start)
            default:
                let block = stumblingBlocks.randomElement(using: &random) ?? ""
                bytes.replaceSubrange(start..<end, with: Array(block.utf8))
            }
        }
        return Data(bytes)
    }
}
