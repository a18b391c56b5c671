import FlyingFox
import FlyingSocks
import Foundation
import Synchronization

/// A sink on loopback that keeps what it gets and answers from a script, the last status over and over.
final class SinkServer: Sendable {
    struct Received: Sendable {
        let headers: [String: String]
        let body: Data
    }

    private let script: Mutex<[Int]>
    private let seen = Mutex<[Received]>([])

    init(_ statuses: Int...) { script = Mutex(statuses) }

    var received: [Received] { seen.withLock { $0 } }

    /// Runs `body` beside the server and hands it the URL to post to.
    func run(_ body: (String) async throws -> Void) async throws {
        let handler = ClosureHTTPHandler { request in
            let data = try await request.bodyData
            let headers = request.headers.reduce(into: [:]) { $0[$1.key.rawValue.lowercased()] = $1.value }
            self.seen.withLock { $0.append(Received(headers: headers, body: data)) }
            let status = self.script.withLock { $0.count > 1 ? $0.removeFirst() : $0.first ?? 200 }
            return HTTPResponse(
                statusCode: HTTPStatusCode(status, phrase: ""),
                headers: [HTTPHeader("Retry-After"): "9"]
            )
        }
        let address = try sockaddr_in.inet(ip4: "127.0.0.1", port: 0)
        let server = HTTPServer(address: address, logger: .disabled, handler: handler)
        try await withThrowingTaskGroup(of: Void.self) { group in
            defer { group.cancelAll() }
            group.addTask {
                // A cancelled server ends with whatever its sockets threw.
                try? await server.run()
            }
            try await server.waitUntilListening(timeout: 60)
            guard case .ip4(_, let port)? = await server.listeningAddress else { return }
            try await body("http://127.0.0.1:\(port)/events")
        }
    }
}
