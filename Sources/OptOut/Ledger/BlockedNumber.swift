public import Numbering

/// A number with blocks in force.
public struct BlockedNumber: Hashable, Sendable {
    /// The number.
    public let number: PhoneNumber
    /// Its blocks, widest and oldest first; never empty.
    public let blocks: [ConsentBlock]
}
