/// The brakes of the send gate.
public struct SendLimits: Hashable, Sendable {
    /// Answers to one number; what is beyond is refused, because two machines are talking to each other.
    public let answersPerNumber: SendLimit
    /// Messages from one of our senders, whatever for; what is beyond waits.
    public let messagesPerSender: SendLimit

    /// Ten answers in ten minutes, more than any person needs and few enough to stop two machines; and 3,000 messages a
    /// minute, which is what an account gets through at Telnyx (50 SMS a second).
    public static let standard = SendLimits(
        answersPerNumber: SendLimit(count: 10, window: .seconds(600)),
        messagesPerSender: SendLimit(count: 3000, window: .seconds(60))
    )

    /// Puts limits together.
    public init(answersPerNumber: SendLimit, messagesPerSender: SendLimit) {
        self.answersPerNumber = answersPerNumber
        self.messagesPerSender = messagesPerSender
    }
}
