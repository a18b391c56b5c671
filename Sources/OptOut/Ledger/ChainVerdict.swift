public import Foundation

/// What checking the chain of the ledger found.
public enum ChainVerdict: Hashable, Sendable {
    /// Every row is as it was written and in its place. Rows cut off the end show only against an earlier `head`.
    case intact(rows: Int64, head: Data)
    /// The first row that is not as it was written.
    case broken(sequence: Int64, fault: Fault)

    /// What is wrong with a row.
    public enum Fault: String, Hashable, Sendable {
        /// A row before it is missing, or rows changed places.
        case missingRow = "missing row"
        /// It does not continue the row before.
        case wrongLink = "wrong link"
        /// Number or words are not those committed to.
        case changedEvidence = "changed number or words"
        /// Another field was changed.
        case changedRow = "changed row"
        /// Number and words are gone, and no later row says that they were erased.
        case unrecordedErasure = "erased without a record"
    }
}
