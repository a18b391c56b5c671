/// What a waiting caller may be told: the place in the queue and how long it may still take.
package struct QueueNews: Hashable, Sendable {
    /// The place, from 1; nil when unknown.
    package let position: Int?
    /// Whole minutes, at least 1; nil when unknown.
    package let minutes: Int?

    /// Puts news together.
    package init(position: Int? = nil, minutes: Int? = nil) {
        self.position = position
        self.minutes = minutes
    }

    /// From what Telnyx says: the average wait less what the caller has waited already.
    package init(position: Int?, averageWaitSeconds: Int?, waitedSeconds: Int?) {
        self.position = position.flatMap { $0 > 0 ? $0 : nil }
        minutes = averageWaitSeconds.map { max(($0 - (waitedSeconds ?? 0) + 59) / 60, 1) }
    }

    /// What of this is better than what was said before; nothing said before is the worst.
    package func improvement(on told: QueueNews) -> QueueNews {
        QueueNews(position: Self.better(position, told.position), minutes: Self.better(minutes, told.minutes))
    }

    /// What the caller knows after hearing `news`.
    package func after(hearing news: QueueNews) -> QueueNews {
        QueueNews(position: news.position ?? position, minutes: news.minutes ?? minutes)
    }

    private static func better(_ new: Int?, _ told: Int?) -> Int? {
        guard let new else { return nil }
        return told.map { new < $0 } ?? true ? new : nil
    }
}

extension QueueNews: LosslessStringConvertible {
    /// Takes `3.5`, `3.` or `.5`; nil for anything else.
    package init?(_ text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2 else { return nil }
        let numbers = parts.map { Int($0) }
        guard zip(parts, numbers).allSatisfy({ $0.isEmpty || ($1.map { $0 > 0 } ?? false) }) else { return nil }
        self.init(position: numbers[0], minutes: numbers[1])
    }

    /// The text `init(_:)` takes.
    package var description: String {
        [position, minutes].map { $0.map(String.init) ?? "" }.joined(separator: ".")
    }
}
