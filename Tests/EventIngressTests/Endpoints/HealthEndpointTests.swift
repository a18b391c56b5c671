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
