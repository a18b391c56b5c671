package import FlyingFox
package import Foundation

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

    /// Something that is not as it should be while serving goes on.
    package struct Degradation: Hashable, Sendable, Encodable {
        /// A word for it, for example `breaker-open`.
        package let what: String
        /// Since when.
        package let since: Date

        /// Notes what is degraded.
        package init(what: String, since: Date) {
            self.what = what
            self.since = since
        }
    }

    /// What was looked at, and what is degraded.
    package struct Report: Hashable, Sendable {
        /// What was looked at.
        package let checks: [Check]
        /// What is degraded.
        package let degraded: [Degradation]
        /// What is off for as long as the process lives, because something is not installed: listed, and no alarm.
        package let off: [Degradation]

        /// Puts a report together.
        package init(checks: [Check] = [], degraded: [Degradation] = [], off: [Degradation] = []) {
            self.checks = checks
            self.degraded = degraded
            self.off = off
        }
    }

    private struct Answer: Encodable {
        let status: String
        let checks: [String: String]
        let degraded: [Degradation]?
    }

    private let report: @Sendable () async -> Report
    private let limit: Duration

    /// Asks for a report at each request; when it takes longer than `limit` that is a fault of its own.
    package init(within limit: Duration = .seconds(2), report: @escaping @Sendable () async -> Report = { Report() }) {
        self.limit = limit
        self.report = report
    }

    /// Answers `{"status":…,"checks":{…},"degraded":[…]}`: `ok`, `degraded` (200 as well) or `failing` (503).
    package func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
        let report: Report
        do {
            report = try await Deadline.run(within: limit) { [report = self.report] in await report() }
        } catch {
            report = Report(checks: [Check("checks", fault: "no answer within \(limit)")])
        }
        let isWell = report.checks.allSatisfy { $0.fault == nil }
        let answer = Answer(
            status: !isWell ? "failing" : report.degraded.isEmpty ? "ok" : "degraded",
            checks: Dictionary(
                report.checks.map { ($0.name, $0.fault ?? $0.note ?? "ok") },
                uniquingKeysWith: { first, _ in first }
            ),
            degraded: report.degraded.isEmpty && report.off.isEmpty ? nil : report.degraded + report.off
        )
        let encoder = JSONEncoder()
        encoder.dateEncodingStrategy = .iso8601
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return HTTPResponse(
            statusCode: isWell ? .ok : .serviceUnavailable,
            headers: [.contentType: "application/json", .cacheControl: "no-store"],
            body: try encoder.encode(answer)
        )
    }
}
