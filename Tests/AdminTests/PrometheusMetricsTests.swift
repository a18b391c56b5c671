import CoreMetrics
import Testing

@testable import Admin

struct PrometheusMetricsTests {
    @Test func countersGaugesAndHistogramsAreWrittenInTheTextFormat() {
        let metrics = PrometheusMetrics()
        let received = metrics.makeCounter(label: "hookswitch_events_total", dimensions: [("family", "call")])
        received.increment(by: 2)
        metrics.makeCounter(label: "hookswitch_events_total", dimensions: [("family", "fax")]).increment(by: 1)
        metrics.makeMeter(label: "hookswitch.lag-seconds", dimensions: []).set(1.5)
        let timer = metrics.makeTimer(label: "hookswitch_ack_seconds", dimensions: [])
        timer.recordNanoseconds(2_000_000)
        timer.recordNanoseconds(120_000_000_000)

        let lines = metrics.exposition().split(separator: "\n").map(String.init)
        #expect(lines.contains("# TYPE hookswitch_events_total counter"))
        #expect(lines.contains(#"hookswitch_events_total{family="call"} 2"#))
        #expect(lines.contains(#"hookswitch_events_total{family="fax"} 1"#))
        #expect(lines.contains("hookswitch_lag_seconds 1.5"))
        #expect(lines.contains(#"hookswitch_ack_seconds_bucket{le="0.001"} 0"#))
        #expect(lines.contains(#"hookswitch_ack_seconds_bucket{le="0.0025"} 1"#))
        #expect(lines.contains(#"hookswitch_ack_seconds_bucket{le="+Inf"} 2"#))
        #expect(lines.contains("hookswitch_ack_seconds_count 2"))
        #expect(lines.filter { $0.hasPrefix("# TYPE") }.count == 3)
    }

    @Test func theSameLabelIsTheSameSeries() {
        let metrics = PrometheusMetrics()
        metrics.makeCounter(label: "a", dimensions: [("x", "1")]).increment(by: 1)
        metrics.makeCounter(label: "a", dimensions: [("x", "1")]).increment(by: 1)
        #expect(metrics.exposition().contains("a{x=\"1\"} 2"))
    }

    @Test func labelValuesAreEscaped() {
        let metrics = PrometheusMetrics()
        metrics.makeCounter(label: "a", dimensions: [("x", "q\"b\\n\n")]).increment(by: 1)
        #expect(metrics.exposition().contains(#"a{x="q\"b\\n\n"} 1"#))
    }
}
