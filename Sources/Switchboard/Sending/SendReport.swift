/// What came of a run of `send`: counts by status and how long answers took.
package struct SendReport: Sendable {
    /// How many requests were answered with each status; 0 stands for no answer.
    package private(set) var statuses: [Int: Int] = [:]
    /// How many answers were not waited for, on purpose.
    package private(set) var lost = 0
    private var latencies: [Duration] = []

    /// Nothing yet.
    package init() {}

    /// Counts one answer.
    package mutating func count(status: Int, latency: Duration, isLost: Bool = false) {
        guard !isLost else {
            lost += 1
            return
        }
        statuses[status, default: 0] += 1
        if status != 0 { latencies.append(latency) }
    }

    /// Requests sent.
    package var total: Int { statuses.values.reduce(lost, +) }

    /// Whether every request was answered with a 2xx.
    package var isGood: Bool { statuses.keys.allSatisfy { (200..<300).contains($0) } }

    /// The latency that a share of the answers stayed under; nil without answers.
    package func percentile(_ share: Double) -> Duration? {
        guard !latencies.isEmpty else { return nil }
        let sorted = latencies.sorted()
        return sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]
    }

    /// `12 sent: 12 × 200   p50 1.2 ms  p95 …`.
    package var summary: String {
        let unread = lost == 0 ? [] : ["\(lost) × not waited for"]
        let counts =
            (statuses.sorted { $0.key < $1.key }
            .map { $0.key == 0 ? "\($0.value) × no answer" : "\($0.value) × \($0.key)" } + unread)
            .joined(separator: ", ")
        let times = [("p50", 0.5), ("p95", 0.95), ("p99", 0.99)]
            .compactMap { name, share in percentile(share).map { "\(name) \(Self.milliseconds($0)) ms" } }
        return "\(total) sent: \(counts)   \(times.joined(separator: "  "))"
    }

    /// A duration in milliseconds with one decimal.
    package static func milliseconds(_ duration: Duration) -> String {
        let tenths = Int((duration / .microseconds(100)).rounded())
        return "\(tenths / 10).\(tenths % 10)"
    }
}
