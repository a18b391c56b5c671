/// How many answers one number gets in how long a time.
public struct AnswerLimit: Hashable, Sendable {
    /// The number of answers.
    public let count: Int
    /// The time they are counted over.
    public let window: Duration

    /// Ten answers in ten minutes, more than any person needs and few enough to stop two machines.
    public static let standard = AnswerLimit(count: 10, window: .seconds(600))

    /// Takes a count of at least 1 and a window.
    public init(count: Int, window: Duration) {
        self.count = max(count, 1)
        self.window = window
    }
}
