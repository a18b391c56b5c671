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

    /// Every series and sample, grouped by name with its `# HELP` and `# TYPE` lines, in a stable order.
    package func exposition(with samples: [MetricSample] = []) -> String {
        let kept = series.withLock { Array($0.values) }
        var lines: [String: (kind: String, lines: [(labels: String, text: [String])])] = [:]
        for one in kept {
            lines[one.name, default: (one.measure.kind, [])].lines.append(
                ("\(one.labels)", one.measure.lines(name: one.name, labels: one.labels))
            )
        }
        for sample in samples {
            let labels = sample.labels.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
            let kind = MetricCatalogue.declaration(of: sample.name)?.kind.rawValue ?? "gauge"
            lines[sample.name, default: (kind, [])].lines.append(
                ("\(labels)", [PrometheusText.line(sample.name, labels, PrometheusText.number(sample.value))])
            )
        }
        return lines.sorted { $0.key < $1.key }.map { name, group in
            let help = MetricCatalogue.declaration(of: name).map { "# HELP \(name) \(PrometheusText.help($0.help))\n" }
            let text = group.lines.sorted { $0.labels < $1.labels }.flatMap(\.text).joined()
            return "\(help ?? "")# TYPE \(name) \(group.kind)\n\(text)"
        }.joined()
    }

    /// A label's values come from closed lists; should one not, all series beyond so many of a name are one.
    private static let seriesPerName = 500

    private func find<T: PrometheusSeries>(
        _ label: String,
        _ dimensions: [(String, String)],
        make: () -> T
    ) -> T {
        let name = PrometheusText.name(label)
        var dimensions = dimensions
        var key = Key(name: name, labels: dimensions.flatMap { [$0.0, $0.1] })
        return series.withLock { series in
            if let known = series[key]?.measure as? T { return known }
            if !dimensions.isEmpty, series.keys.count(where: { $0.name == name }) >= Self.seriesPerName {
                dimensions = dimensions.map { ($0.0, "other") }
                key = Key(name: name, labels: dimensions.flatMap { [$0.0, $0.1] })
                if let known = series[key]?.measure as? T { return known }
            }
            let made = make()
            series[key] = Series(name: name, labels: dimensions, measure: made)
            return made
        }
    }
}
