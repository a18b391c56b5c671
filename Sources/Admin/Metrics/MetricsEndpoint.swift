package import FlyingFox
import Foundation

/// `GET /metrics`: the Prometheus exposition.
package struct MetricsEndpoint: HTTPHandler {
    private let metrics: PrometheusMetrics
    private let samples: @Sendable () async -> [MetricSample]

    /// Exposes that registry together with what `samples` finds at the moment.
    package init(metrics: PrometheusMetrics, samples: @escaping @Sendable () async -> [MetricSample] = { [] }) {
        self.metrics = metrics
        self.samples = samples
    }

    /// 200 with the text format.
    package func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
        HTTPResponse(
            statusCode: .ok,
            headers: HTTPHeaders([.contentType: "text/plain; version=0.0.4; charset=utf-8"]),
            body: Data(metrics.exposition(with: await samples()).utf8)
        )
    }
}
