/// How a caller in a queue stands right now.
package struct QueueMoment: Hashable, Sendable {
    /// Place and expected wait.
    package let news: QueueNews
    /// What the caller has been told already.
    package let told: QueueNews
    /// How long the caller has waited; nil when Telnyx does not say.
    package let waitedSeconds: Int?

    /// Puts a moment together.
    package init(news: QueueNews, told: QueueNews = QueueNews(), waitedSeconds: Int? = nil) {
        self.news = news
        self.told = told
        self.waitedSeconds = waitedSeconds
    }
}
