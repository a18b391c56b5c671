/// How many messages in how long a time.
public struct SendLimit: Hashable, Sendable {
    /// The number of messages.
    public let count: Int
    /// The time they are counted over.
    public let window: Duration

    /// Takes a count of at least 1 and a window of at least a second.
    public init(count: Int, window: Duration) {
        self.count = max(count, 1)
        self.window = max(window, .seconds(1))
    }
}
