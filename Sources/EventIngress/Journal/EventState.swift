/// Where an event of the journal stands.
package enum EventState: String, Hashable, Sendable, Codable, CaseIterable {
    /// Written down, to be handled, or waiting for an earlier event of its conversation.
    case pending
    /// In the hands of a worker.
    case claimed
    /// Failed, and to be tried again later.
    case waiting
    /// Handled, or discarded with a reason.
    case done
    /// Attempts used up; kept until somebody retries it.
    case dead
}
