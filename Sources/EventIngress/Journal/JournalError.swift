/// Why an event could not be written down; the sender is to try again.
package enum JournalError: Error, Hashable, Sendable {
    /// So many are waiting to be written that this one was not even queued.
    case overloaded(waiting: Int)
    /// The database refused: full, read-only, locked for too long, broken.
    case notDurable(reason: String)
}
