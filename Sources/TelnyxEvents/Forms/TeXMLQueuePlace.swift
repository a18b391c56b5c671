/// A caller's place in a queue, asked for again and again while they wait.
public struct TeXMLQueuePlace: Hashable, Sendable {
    /// The queue's name.
    public let queue: String?
    /// The caller's place, from 1.
    public let position: Int?
    /// How many wait.
    public let queueSize: Int?
    /// How long this caller has waited.
    public let waited: Duration?
    /// How long callers wait on average.
    public let averageWait: Duration?

    init(_ fields: FormFields) {
        queue = fields.word("QueueSid")
        position = fields.count("QueuePosition")
        queueSize = fields.count("CurrentQueueSize")
        waited = fields.seconds("QueueTime")
        averageWait = fields.seconds("AvgQueueTime")
    }
}
