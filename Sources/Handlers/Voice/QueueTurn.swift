/// One side of somebody being taken from a queue; which caller one of our own gets, Telnyx tells neither of them.
package struct QueueTurn: Hashable, Sendable, Codable {
    /// What has happened.
    package enum Side: String, Hashable, Sendable, Codable {
        /// One of our own takes whoever waits longest.
        case agentTakes = "agent-takes"
        /// The same, and found nobody.
        case agentFindsNobody = "agent-finds-nobody"
        /// The same, and has talked to somebody.
        case agentHasTaken = "agent-has-taken"
        /// Somebody has taken the caller.
        case callerTaken = "caller-taken"
    }

    /// The queue's name.
    package let queue: String
    /// What has happened.
    package let side: Side

    /// Puts a turn together.
    package init(_ queue: String, _ side: Side) {
        self.queue = queue
        self.side = side
    }
}
