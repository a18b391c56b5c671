package import CoreMetrics
import Synchronization

/// The process's metrics, kept in memory and written out in the Prometheus text format, version 0.0.4.
///
/// Series are made on first use and live as long as the process; labels come from bounded sets, so memory is bounded.
package final class PrometheusMetrics: MetricsFactory {
    private struct Key: Hashable {
        let name: String
        let labels: [String]
    }

    private struct Series {
        let name: String
        let labels: [(String, String)]
        let measure: any PrometheusSeries
    }

    private let series = Mutex<[Key: Series]>([:])

    /// An empty registry.
    package init() {}

    /// The counter of that label and those dimensions, the same object every time.
    package func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
        find(label, dimensions) { CounterSeries() }
    }

    /// The gauge of that label and those dimensions, the same object every time.
    package func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler {
        find(label, dimensions) { GaugeSeries() }
    }

    /// A histogram when it aggregates, else a gauge of the last value.
    package func makeRecorder(
        label: String,
        dimensions: [(String, String)],
        aggregate: Bool
    ) -> any RecorderHandler {
        aggregate ? find(label, dimensions) { HistogramSeries() } : find(label, dimensions) { GaugeSeries() }
    }

    /// A histogram of seconds.
    package func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
        find(label, dimensions) { HistogramSeries() }
    }

    /// Series are kept: a counter that vanishes reads as a restart.
    package func destroyCounter(_ handler: any CounterHandler) {}
    /// Series are kept.
    package func destroyMeter(_ handler: any MeterHandler) {}
    /// Series are kept.
    package func destroyRecorder(_ handler: any RecorderHandler) {}
    /// Series are kept.
    package func destroyTimer(_ handler: any TimerHandler) {}

    /// Every series, grouped by name with its `# TYPE` line, in a stable order.
    package func exposition() -> String {
        let all = series.withLock { Array($0.values) }
        let groups = Dictionary(grouping: all, by: \.name).sorted { $0.key < $1.key }
        var text = ""
        for (name, group) in groups {
            guard let kind = group.first?.measure.kind else { continue }
            text += "# TYPE \(name) \(kind)\n"
            let ordered = group.sorted { "\($0.labels)" < "\($1.labels)" }
            let lines = ordered.flatMap { $0.measure.lines(name: name, labels: $0.labels) }
            text += lines.joined()
        }
        return text
    }

    private func find<T: PrometheusSeries>(
        _ label: String,
        _ dimensions: [(String, String)],
        make: () -> T
    ) -> T {
        let name = PrometheusText.name(label)
        let key = Key(name: name, labels: dimensions.flatMap { [$0.0, $0.1] })
        return series.withLock { series in
            if let known = series[key]?.measure as? T { return known }
            let made = make()
            series[key] = Series(name: name, labels: dimensions, measure: made)
            return made
        }
    }
}
