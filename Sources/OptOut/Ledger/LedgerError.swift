/// What can be wrong with the ledger itself; whoever meets it must not send.
public enum LedgerError: Error, Hashable, Sendable {
    /// A field holds what we never write: somebody changed the file.
    case unreadableRow(sequence: Int64)
    /// The key that erased numbers are found by is gone: nobody can say whether a number is free.
    case noKey
}
