/// Why there is no answer.
enum OutboundError: Error, Hashable {
    /// Nothing left: no address, no connection, no valid certificate. Safe to try again.
    case unreachable(reason: String)
    /// The request left, or began to; what became of it is not known.
    case unanswered(reason: String)
}
