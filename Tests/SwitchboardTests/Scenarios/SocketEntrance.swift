import AsyncHTTPClient
import EventIngress
import FlyingFox
import Foundation
import Logging
import NIOCore
import NIOHTTP1
import Testing

/// Requests of a scenario that come in by the public door, on a free port, instead of by a call.
enum SocketEntrance {
    /// Opens the door in front of the routes, sends the request on the wire, and closes the door.
    @Sendable static func answer(_ routes: RouteTable, _ request: HTTPRequest) async throws -> HTTPResponse {
        let (ports, port) = AsyncStream<UInt16>.makeStream()
        let door = Door(
            configuration: DoorConfiguration(port: 0),
            handler: routes,
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
            onBound: { port.yield($0) }
        )
        return try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await door.run() }
            defer { group.cancelAll() }
            let found: UInt16 = try #require(await ports.first { _ in true })
            return try await send(request, to: "http://127.0.0.1:\(found)")
        }
    }

    private static func send(_ request: HTTPRequest, to base: String) async throws -> HTTPResponse {
        var sent = HTTPClientRequest(url: base + request.target.rawValue)
        sent.method = NIOHTTP1.HTTPMethod(rawValue: request.method.rawValue)
        for header in request.headers { sent.headers.add(name: header.key.rawValue, value: header.value) }
        let body = try await request.bodyData
        if !body.isEmpty || request.method != .GET { sent.body = .bytes(ByteBuffer(bytes: body)) }
        let answer = try await HTTPClient.shared.execute(sent, timeout: .seconds(60))
        let bytes = try await answer.body.collect(upTo: 1 << 20)
        var headers = HTTPHeaders()
        if let type = answer.headers.first(name: "content-type") { headers[.contentType] = type }
        return HTTPResponse(
            statusCode: HTTPStatusCode(Int(answer.status.code), phrase: answer.status.reasonPhrase),
            headers: headers,
            body: Data(bytes.readableBytesView)
        )
    }
}
