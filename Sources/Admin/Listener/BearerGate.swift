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
            return refusal(
                of: request,
                .payloadTooLarge,
                "A body may have \(Self.maxBodyBytes) bytes, declared ahead.",
                headers: [.connection: "close"]
            )
        }
        // A body left unread would be parsed as the next request's first line.
        let body = try await request.bodyData
        guard isAuthorized(request) else {
            return refusal(
                of: request,
                .unauthorized,
                "The bearer token is missing or wrong.",
                headers: [HTTPHeader("WWW-Authenticate"): "Bearer realm=\"hookswitch admin\""]
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

    /// A refusal with a problem document for those who asked the API, empty for others.
    private func refusal(
        of request: HTTPRequest,
        _ status: HTTPStatusCode,
        _ detail: String,
        headers: [HTTPHeader: String]
    ) -> HTTPResponse {
        guard request.path.hasPrefix(AdminAPI.root + "/") else {
            return HTTPResponse(statusCode: status, headers: HTTPHeaders(headers))
        }
        let kind = status.phrase.lowercased().replacing(" ", with: "-")
        var response = APIProblem(status.code, kind, detail).response
        for (name, value) in headers { response.headers[name] = value }
        return response
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
