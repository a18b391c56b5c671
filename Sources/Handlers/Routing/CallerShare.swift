package import Foundation
package import Numbering

/// A share of the callers, in hundredths; the same caller is always in it or never.
package struct CallerShare: Hashable, Sendable {
    /// 0 to 100.
    package let percent: Int
    /// The rule's name: two rules with the same share take different callers.
    package let salt: String

    /// A share out of range is moved to the nearest.
    package init(_ percent: Int, salt: String) {
        self.percent = min(max(percent, 0), 100)
        self.salt = salt
    }

    /// The caller's place among a hundred, 0 to 99.
    ///
    /// Callers who hide their number cannot be told apart, so the instant stands for them.
    package func place(of caller: Party, at now: Date) -> Int {
        let who = caller == .anonymous ? String(Int64(now.timeIntervalSince1970 * 1_000_000)) : caller.text
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in "\(salt)|\(who)".utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        // FNV's low bits follow the last characters closely; folding mixes the high ones in.
        return Int((hash ^ (hash >> 29) ^ (hash >> 47)) % 100)
    }
}
