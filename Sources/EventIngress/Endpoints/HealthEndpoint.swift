package import FlyingFox
import Foundation

/// `/health/live` and `/health/ready`: 200 when every check passes, 503 otherwise, and which one it was.
package struct HealthEndpoint: HTTPHandler {
    /// One thing that was looked at.
    package struct Check: Hashable, Sendable {
        /// Its name, for example `journal`.
        package let name: String
        /// What is wrong; nil when nothing is.
        package let fault: String?
        /// What is told though nothing is wrong with serving; nil is `ok`.
        package let note: String?

        /// Notes how a check went.
        package init(_ name: String, fault: String? = nil, note: String? = nil) {
            self.name = name
            self.fault = fault
            self.note = note
        }
    }

    private struct Answer: Encodable {
        let status: String
        let checks: [String: String]
    }

    private let checks: @Sendable () async -> [Check]
    private let limit: Duration

    /// Asks `checks` at each request; when they take longer than `limit` that is a fault of its own.
    package init(within limit: Duration = .seconds(2), checks: @escaping @Sendable () async -> [Check] = { [] }) {
        self.limit = limit
        self.checks = checks
    }

    /// Answers `{"status":…,"checks":{…}}`.
    package func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
        let checks: [Check]
        do {
            checks = try await Deadline.run(within: limit) { [checks = self.checks] in await checks() }
        } catch {
            checks = [Check("checks", fault: "no answer within \(limit)")]
        }
        let isWell = checks.allSatisfy { $0.fault == nil }
        let answer = Answer(
            status: isWell ? "ok" : "failing",
            checks: Dictionary(
                checks.map { ($0.name, $0.fault ?? $0.note ?? "ok") },
                uniquingKeysWith: { first, _ in first }
            )
        )
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return HTTPResponse(
            statusCode: isWell ? .ok : .serviceUnavailable,
            headers: [.contentType: "application/json", .cacheControl: "no-store"],
            body: try encoder.encode(answer)
        )
    }
}
