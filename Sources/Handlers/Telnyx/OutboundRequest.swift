import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1

/// One outward request.
struct OutboundRequest: Sendable {
    let method: String
    let url: String
    var headers: [String: String] = [:]
    var body: Data?
    /// Asked once, when a connection stands and the body is about to leave; `false` ends the request before that.
    var mayLeave: (@Sendable () async -> Bool)?

    func prepared(marking departure: Departure) -> HTTPClientRequest {
        var request = HTTPClientRequest(url: url)
        request.method = HTTPMethod(rawValue: method)
        for (name, value) in headers { request.headers.replaceOrAdd(name: name, value: value) }
        if let body {
            request.body = .stream(
                DepartingBody(bytes: ByteBuffer(bytes: body), departure: departure, mayLeave: mayLeave),
                length: .known(Int64(body.count))
            )
        } else {
            // Nothing tells us when a request without a body leaves; such requests do no harm when repeated.
            departure.note()
        }
        return request
    }
}
