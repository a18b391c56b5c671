import Metrics

/// How attempts ended, counted.
struct FeedCounters: Sendable {
    private let done = Self.counter("done")
    private let discarded = Self.counter("discarded")
    private let parked = Self.counter("parked")
    private let dead = Self.counter("dead")
    private let released = Self.counter("released")

    func count(_ verdict: Settlement.Verdict) {
        switch verdict {
        case .done: done.increment()
        case .discarded: discarded.increment()
        case .parked: parked.increment()
        case .dead: dead.increment()
        case .released: released.increment()
        }
    }

    private static func counter(_ result: String) -> Counter {
        Counter(label: "hookswitch_feed_attempts_total", dimensions: [("result", result)])
    }
}
