public import Foundation

/// A person who was erased and stays blocked: nobody can read the number, whoever asks about it is answered.
public struct ErasedBlock: Hashable, Sendable {
    /// The keyed digest of the number.
    public let subject: Data
    /// The blocks in force, widest and oldest first; never empty.
    public let blocks: [ConsentBlock]

    /// How it is listed: `erased:` and the first eight hexadecimal digits of the digest.
    public var mask: String {
        "erased:" + subject.prefix(4).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    }
}
