/// Connecting the caller, who is one of our own people, with whoever waits longest in a queue.
package struct QueuePickup: Hashable, Sendable, Codable {
    private enum CodingKeys: String, CodingKey {
        case queue = "take"
    }

    /// The queue's name.
    package let queue: String

    /// Takes the queue's name.
    package init(_ queue: String) { self.queue = queue }
}
