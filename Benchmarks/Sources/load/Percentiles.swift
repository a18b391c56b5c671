/// Percentiles of what was measured, in microseconds.
struct Percentiles {
    private let sorted: [Duration]

    init(_ durations: [Duration]) { sorted = durations.sorted() }

    /// `p50=… p99=… max=…`.
    var words: String { "p50=\(micros(0.5)) p99=\(micros(0.99)) max=\(micros(1))" }

    private func micros(_ share: Double) -> Int {
        guard !sorted.isEmpty else { return 0 }
        return Int(sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))] / .microseconds(1))
    }
}
