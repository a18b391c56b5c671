package import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1
import Synchronization

/// Outward requests with a deadline, a cap on the answer, and certain knowledge of whether anything left.
package struct OutboundHTTP: Sendable {
    let client: HTTPClient

    /// Takes the client shared by the whole process; whoever made it shuts it down.
    package init(client: HTTPClient) { self.client = client }

    /// The settings of the shared client.
    ///
    /// No redirects are followed: none of the destinations answers with one, and downloads check theirs. A connection that
    /// cannot be made is reported at once instead of being tried again in secret. Idle connections are given up early,
    /// because a request on a connection that the other side is just closing ends without an answer.
    package static var configuration: HTTPClient.Configuration {
        var configuration = HTTPClient.Configuration(
            redirectConfiguration: .disallow,
            timeout: HTTPClient.Configuration.Timeout(connect: .seconds(5), read: .seconds(30))
        )
        configuration.httpVersion = .http1Only
        configuration.connectionPool.idleTimeout = .seconds(10)
        configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = 32
        configuration.connectionPool.retryConnectionEstablishment = false
        return configuration
    }

    /// Makes one request and reads its answer, of which at most `cap` bytes are kept.
    ///
    /// A status is an answer, whatever became of the body after it: a body that is too long or breaks off is cut.
    func answer(
        to request: OutboundRequest,
        within limit: Duration,
        cap: Int = 1 << 20
    ) async throws(OutboundError) -> OutboundAnswer {
        let hasLeft = Departure()
        do {
            return try await withDeadline(limit) {
                let response = try await client.execute(
                    request.prepared(marking: hasLeft),
                    timeout: .nanoseconds(Int64(limit / .nanoseconds(1)))
                )
                return await Self.collected(response, cap: cap)
            }
        } catch {
            let reason = Self.words(for: error)
            throw hasLeft.hasHappened ? .unanswered(reason: reason) : .unreachable(reason: reason)
        }
    }

    private static func collected(_ response: HTTPClientResponse, cap: Int) async -> OutboundAnswer {
        var body = Data()
        do {
            for try await part in response.body {
                body.append(contentsOf: part.readableBytesView.prefix(cap - body.count))
                if body.count >= cap { break }
            }
        } catch {
            // What was said before it broke off is enough: the status decides.
        }
        let headers = response.headers.map { ($0.name.lowercased(), $0.value) }
        return OutboundAnswer(
            status: Int(response.status.code),
            headers: Dictionary(headers) { first, _ in first },
            body: body
        )
    }

    /// A short reason for the row and the log; errors of the client carry no request content.
    static func words(for error: any Error) -> String {
        switch error {
        case let error as DeadlinePassed: "no answer within \(error.limit)"
        case is CancellationError: "stopped"
        case let error as HTTPClientError: error.shortDescription
        default: String("\(error)".prefix(200))
        }
    }
}
