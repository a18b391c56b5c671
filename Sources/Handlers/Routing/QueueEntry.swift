/// Waiting for somebody to take the call.
package struct QueueEntry: Hashable, Sendable, Codable {
    /// The queue's name.
    package let name: String
    /// How long a caller waits at most before the following steps; nil for Telnyx's own limit of four hours.
    package let maxWaitSeconds: Int?

    /// Puts a queue entry together.
    package init(_ name: String, maxWaitSeconds: Int? = nil) {
        self.name = name
        self.maxWaitSeconds = maxWaitSeconds
    }
}
