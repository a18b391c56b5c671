package import FlyingFox
import Foundation

/// `GET /metrics`: the Prometheus exposition.
package struct MetricsEndpoint: HTTPHandler {
    private let metrics: PrometheusMetrics

    /// Exposes that registry.
    package init(metrics: PrometheusMetrics) { self.metrics = metrics }

    /// 200 with the text format.
    package func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
        HTTPResponse(
            statusCode: .ok,
            headers: HTTPHeaders([.contentType: "text/plain; version=0.0.4; charset=utf-8"]),
            body: Data(metrics.exposition().utf8)
        )
    }
}
