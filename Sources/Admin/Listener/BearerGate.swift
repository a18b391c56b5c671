package import FlyingFox
import Foundation

/// Lets a request through only with the admin token, and never with a body over the limit.
package struct BearerGate: HTTPHandler {
    private let token: [UInt8]
    private let next: any HTTPHandler
    /// The largest accepted body, in bytes.
    static let maxBodyBytes = 1 << 20

    /// Guards `next` with `token`.
    package init(token: String, next: any HTTPHandler) {
        self.token = Array(token.utf8)
        self.next = next
    }

    /// 413 for a body over the limit, 401 without the token, else what `next` answers.
    package func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
        guard Int(request.headers[.contentLength] ?? "0").map({ $0 <= Self.maxBodyBytes }) == true,
            request.headers[.transferEncoding] == nil
        else {
            return HTTPResponse(statusCode: .payloadTooLarge, headers: HTTPHeaders([.connection: "close"]))
        }
        // A body left unread would be parsed as the next request's first line.
        let body = try await request.bodyData
        guard isAuthorized(request) else {
            return HTTPResponse(
                statusCode: .unauthorized,
                headers: HTTPHeaders([HTTPHeader("WWW-Authenticate"): "Bearer realm=\"hookswitch admin\""])
            )
        }
        return try await next.handleRequest(
            HTTPRequest(
                method: request.method,
                version: request.version,
                path: request.path,
                query: request.query,
                headers: request.headers,
                body: HTTPBodySequence(data: body)
            )
        )
    }

    private func isAuthorized(_ request: HTTPRequest) -> Bool {
        guard let header = request.headers[.authorization], header.lowercased().hasPrefix("bearer ") else {
            return false
        }
        return Self.isEqual(Array(header.dropFirst(7).utf8), token)
    }

    /// Compares without telling by its time where the difference is; the length is no secret.
    static func isEqual(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        guard left.count == right.count else { return false }
        return zip(left, right).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
