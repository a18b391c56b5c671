/// `call.dequeued`: the call left its queue.
public struct CallDequeued: Hashable, Sendable {
    /// The queue's name.
    public let queue: String?
    /// The place it had.
    public let position: Int?
    /// Why.
    public let reason: Open<DequeueReason>?
    /// How long it waited.
    public let waited: Duration?

    init(_ fields: JSONFields) {
        queue = fields.word("queue")
        position = fields.count("queue_position")
        reason = fields.open("reason")
        waited = fields.seconds("wait_time_secs")
    }
}
