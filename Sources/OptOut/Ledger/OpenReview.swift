/// A doubtful opt-out that waits for a person: it blocks like any other until then.
public struct OpenReview: Hashable, Sendable {
    /// The block in force.
    public let block: ConsentBlock
    /// The message that opened it, with its exact words.
    public let entry: ConsentEntry
}
