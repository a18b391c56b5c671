/// How a caller left a queue.
package enum QueueExit: Hashable, Sendable {
    /// Somebody took the call.
    case taken
    /// The caller hung up, or was sent elsewhere; nothing is left to do.
    case gone
    /// The queue was full, or the wait too long.
    case unserved
}
