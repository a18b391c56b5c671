import CoreMetrics
import Foundation
import Testing

@testable import Admin

/// What we write, read by the rules of the text format 0.0.4 (Prometheus, "Exposition formats").
@Suite struct ExpositionTests {
    private func page() -> String {
        let metrics = PrometheusMetrics()
        for family in ["call", "fax \"\\\n}"] {
            metrics.makeTimer(label: "hookswitch_feed_lag_seconds", dimensions: [("family", family)])
                .recordNanoseconds(3_000_000)
        }
        metrics.makeCounter(label: "hookswitch_door_requests_total", dimensions: []).increment(by: 3)
        metrics.makeMeter(label: "hookswitch_door_connections_open", dimensions: []).set(-1.5)
        metrics.makeMeter(label: "odd", dimensions: []).set(Double.infinity)
        return metrics.exposition(with: [
            MetricSample("process_cpu_seconds_total", [:], 12.25),
            MetricSample("hookswitch_build_info", ["version": "1"], 1),
            MetricSample("hookswitch_outbox_pending", ["destination": "a"], 1e6),
            MetricSample("hookswitch_outbox_pending", ["destination": "b"], 0),
        ])
    }

    @Test func everyLineFollowsTheFormat() throws {
        try ExpositionReader.read(page())
    }

    @Test func aPageReadsBackAsItWasMeant() throws {
        let values = try ExpositionReader.read(page())
        #expect(values[#"hookswitch_outbox_pending{destination="a"}"#] == 1_000_000)
        #expect(values["process_cpu_seconds_total"] == 12.25 && values["hookswitch_door_requests_total"] == 3)
        #expect(values["odd"] == .infinity)
        #expect(page().contains("# TYPE process_cpu_seconds_total counter\n"))
        #expect(page().contains("# HELP hookswitch_door_requests_total Requests read at the public door.\n"))
    }

    @Test(arguments: [
        "a 1", "a{b=\"c} 1\n", "1a 1\n", "a{b=c} 1\n", "a one\n", "# TYPE a thing\n", "a 1\n# TYPE a counter\n",
        "# TYPE a counter\n# TYPE a counter\n", "a 1\nb 1\na 2\n", "a 1\na 2\n", "a{b=\"\\x\"} 1\n",
        "# TYPE a histogram\na_bucket{le=\"1\"} 1\na_sum 1\na_count 1\n",
        "# TYPE a histogram\na_bucket{le=\"1\"} 2\na_bucket{le=\"+Inf\"} 1\na_sum 1\na_count 1\n",
        "# TYPE a histogram\na_bucket{le=\"+Inf\"} 1\na_sum 1\na_count 2\n",
    ])
    func theReaderIsStrict(page: String) {
        #expect(throws: (any Error).self) { try ExpositionReader.read(page) }
    }

    @Test func aNameHasABoundedNumberOfSeries() throws {
        let metrics = PrometheusMetrics()
        for number in 0..<2000 {
            metrics.makeCounter(label: "a_total", dimensions: [("x", "\(number)")]).increment(by: 1)
        }
        let values = try ExpositionReader.read(metrics.exposition())
        #expect(values.count == 501 && values[#"a_total{x="other"}"#] == 1500)
    }

    /// What a name means is written down once, and names follow the conventions (Prometheus, "Metric and label naming").
    @Test func theCatalogueIsWhole() {
        let names = MetricCatalogue.all.map(\.name)
        #expect(Set(names).count == names.count)
        for metric in MetricCatalogue.all {
            #expect(metric.name.wholeMatch(of: /(hookswitch|process)_[a-z_]+/) != nil)
            #expect((metric.kind == .counter) == metric.name.hasSuffix("_total"), "\(metric.name)")
            #expect(metric.kind != .histogram || metric.name.hasSuffix("_seconds"), "\(metric.name)")
            #expect(metric.help.hasSuffix(".") && metric.labels.allSatisfy { !$0.values.isEmpty })
            #expect(!metric.labels.contains { ["number", "from", "to", "event", "id", "le"].contains($0.name) })
        }
    }
}
