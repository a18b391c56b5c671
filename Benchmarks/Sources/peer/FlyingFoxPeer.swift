import EventIngress
import FlyingFox
import FlyingSocks
import Foundation

/// FlyingFox's own server, as the admin listener uses it: with TCP_NODELAY.
struct FlyingFoxPeer {
    let endpoint: WebhookEndpoint

    func run() async throws {
        let server = HTTPServer(
            address: try .inet(ip4: "127.0.0.1", port: 0),
            pool: NoDelayPool(),
            logger: .disabled
        )
        await server.appendRoute("POST /webhooks/telnyx", to: endpoint)
        await server.appendRoute("GET /health/live") { _ in HTTPResponse(statusCode: .ok, body: Data("{}".utf8)) }
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await server.run() }
            try await server.waitUntilListening()
            if case .ip4(_, let port) = await server.listeningAddress { Peer.announce(Int(port)) }
            try await group.waitForAll()
        }
    }
}
