import CoreMetrics
import Synchronization

/// How values spread over fixed buckets; timers count in seconds.
final class HistogramSeries: TimerHandler, RecorderHandler, PrometheusSeries {
    /// Upper bounds: half a millisecond to a minute, for answers, acknowledgements and outbound requests alike.
    private static let bounds = [
        0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60,
    ]

    private struct State {
        var counts = [Int64](repeating: 0, count: HistogramSeries.bounds.count + 1)
        var sum = 0.0
    }

    private let state = Mutex(State())

    let kind = "histogram"

    func recordNanoseconds(_ duration: Int64) { record(Double(duration) / 1e9) }

    func record(_ value: Int64) { record(Double(value)) }

    func record(_ value: Double) {
        let bucket = Self.bounds.firstIndex { value <= $0 } ?? Self.bounds.count
        state.withLock {
            $0.counts[bucket] += 1
            $0.sum += value
        }
    }

    func lines(name: String, labels: [(String, String)]) -> [String] {
        let state = state.withLock { $0 }
        var lines: [String] = []
        var running: Int64 = 0
        for (index, count) in state.counts.enumerated() {
            running += count
            let bound = index < Self.bounds.count ? "\(Self.bounds[index])" : "+Inf"
            lines.append(PrometheusText.line(name + "_bucket", labels + [("le", bound)], String(running)))
        }
        lines.append(PrometheusText.line(name + "_sum", labels, "\(state.sum)"))
        lines.append(PrometheusText.line(name + "_count", labels, String(running)))
        return lines
    }
}
