import FlyingFox
import Foundation
import Testing

@testable import Admin

struct BearerGateTests {
    struct Row: Sendable {
        let authorization: String?
        let status: Int
    }

    static let token = "0123456789abcdef"

    static func request(_ headers: [HTTPHeader: String], body: Data = Data()) -> HTTPRequest {
        HTTPRequest(
            method: .GET,
            version: .http11,
            path: "/metrics",
            query: [],
            headers: HTTPHeaders(headers),
            body: HTTPBodySequence(data: body)
        )
    }

    @Test(arguments: [
        Row(authorization: nil, status: 401),
        Row(authorization: "Bearer", status: 401),
        Row(authorization: "Bearer 0123456789abcdee", status: 401),
        Row(authorization: "Bearer 0123456789abcde", status: 401),
        Row(authorization: "Basic 0123456789abcdef", status: 401),
        Row(authorization: "Bearer 0123456789abcdef", status: 200),
        Row(authorization: "bearer 0123456789abcdef", status: 200),
    ])
    func onlyTheTokenOpens(row: Row) async throws {
        let gate = BearerGate(token: Self.token, next: MetricsEndpoint(metrics: PrometheusMetrics()))
        let headers = row.authorization.map { [HTTPHeader.authorization: $0] } ?? [:]
        let response = try await gate.handleRequest(Self.request(headers))
        #expect(response.statusCode.code == row.status)
    }

    @Test func aBodyOverTheLimitIsRefusedUnread() async throws {
        let gate = BearerGate(token: Self.token, next: MetricsEndpoint(metrics: PrometheusMetrics()))
        let response = try await gate.handleRequest(Self.request([.contentLength: "1048577"]))
        #expect(response.statusCode == .payloadTooLarge)
        #expect(response.headers[.connection] == "close")
    }
}
