/// `call.enqueued`: the call waits in a queue.
public struct CallEnqueued: Hashable, Sendable {
    /// The queue's name.
    public let queue: String?
    /// Its place, from 1.
    public let position: Int?
    /// How long calls wait there on average.
    public let averageWait: Duration?

    init(_ fields: JSONFields) {
        queue = fields.word("queue")
        position = fields.count("current_position")
        averageWait = fields.seconds("queue_avg_wait_time_secs")
    }
}
