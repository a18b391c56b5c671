import Foundation

/// How long things took, counted in buckets a quarter apart, from a tenth of a millisecond up.
///
/// Forty-eight numbers whatever is counted; a percentile read from them is at most an eighth off.
struct LatencyTally: Hashable, Sendable {
    private static let first = 0.1
    private static let ratio = 1.25
    private static let buckets = 64

    private var counts: [UInt32] = []
    /// How many were counted.
    private(set) var total = 0

    /// Counts one.
    mutating func add(_ duration: Duration) {
        if counts.isEmpty { counts = [UInt32](repeating: 0, count: Self.buckets) }
        let milliseconds = duration / .milliseconds(1)
        let place = milliseconds <= Self.first ? 0 : Int(log(milliseconds / Self.first) / log(Self.ratio)) + 1
        counts[min(place, Self.buckets - 1)] &+= 1
        total += 1
    }

    /// The milliseconds that this share of all, from 0 to 1, took at most; nil when nothing was counted.
    func milliseconds(at share: Double) -> Double? {
        guard total > 0 else { return nil }
        let wanted = max(1, (Double(total) * share).rounded(.up))
        var seen = 0.0
        for (place, count) in counts.enumerated() {
            seen += Double(count)
            if seen >= wanted { return place == 0 ? Self.first : Self.first * pow(Self.ratio, Double(place) - 0.5) }
        }
        return nil
    }
}
