import FlyingFox
import Foundation
import Testing

@testable import EventIngress

@Suite struct HealthEndpointTests {
    private func ask(_ endpoint: HealthEndpoint) async throws -> (Int, String) {
        let request = HTTPRequest(
            method: .GET,
            version: .http11,
            path: "/health/ready",
            query: [],
            headers: [:],
            body: Data()
        )
        let response = try await endpoint.handleRequest(request)
        return (response.statusCode.code, String(decoding: try await response.bodyData, as: UTF8.self))
    }

    @Test func nothingToCheckIsWell() async throws {
        #expect(try await ask(HealthEndpoint()) == (200, #"{"checks":{},"status":"ok"}"#))
    }

    @Test func oneFaultIsEnough() async throws {
        let endpoint = HealthEndpoint {
            HealthEndpoint.Report(
                checks: [HealthEndpoint.Check("journal"), HealthEndpoint.Check("disk", fault: "full")]
            )
        }
        #expect(try await ask(endpoint) == (503, #"{"checks":{"disk":"full","journal":"ok"},"status":"failing"}"#))
    }

    /// What is not installed stays off until somebody installs it: listed, and no alarm.
    @Test func whatIsOffIsListedAndNoAlarm() async throws {
        let since = Date(timeIntervalSince1970: 1_800_000_000)
        let off = [HealthEndpoint.Degradation(what: "previews", since: since)]
        let listed = #"{"since":"2027-01-15T08:00:00Z","what":"previews"}"#
        let well = HealthEndpoint { HealthEndpoint.Report(off: off) }
        #expect(try await ask(well) == (200, #"{"checks":{},"degraded":[\#(listed)],"status":"ok"}"#))
        let open = [HealthEndpoint.Degradation(what: "backlog", since: since)]
        let degraded = HealthEndpoint { HealthEndpoint.Report(degraded: open, off: off) }
        let answer = try await ask(degraded)
        #expect(answer.1.contains(listed) && answer.1.hasSuffix(#""status":"degraded"}"#))
    }

    @Test func aCheckThatHangsIsAFault() async throws {
        let deaf = DeafWait()
        let endpoint = HealthEndpoint(within: .milliseconds(5)) {
            await deaf.wait()
            return HealthEndpoint.Report()
        }
        #expect(try await ask(endpoint).0 == 503)
        deaf.end()
    }
}
