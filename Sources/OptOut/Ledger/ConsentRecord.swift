public import Foundation

/// One row of the ledger: an entry, its place and its link in the chain.
public struct ConsentRecord: Hashable, Sendable {
    /// Its place, from 1, without gaps.
    public let sequence: Int64
    /// What was appended.
    public let entry: ConsentEntry
    /// The digest over this row and the one before.
    public let digest: Data
    /// Number and words were erased: `entry` names the number it was asked for by, and has no words.
    public let isErased: Bool
}
