import EventIngress
import FlyingFox
import Foundation
import Logging

/// Our public door.
struct DoorPeer {
    let endpoint: WebhookEndpoint
    let logger: Logger

    func run() async throws {
        var routes = RouteTable()
        routes.append("POST /webhooks/telnyx", to: endpoint)
        routes.append("GET /health/live") { _ in HTTPResponse(statusCode: .ok, body: Data("{}".utf8)) }
        let door = Door(
            configuration: DoorConfiguration(port: 0),
            handler: routes,
            logger: logger,
            onBound: { Peer.announce(Int($0)) }
        )
        try await door.run()
    }
}
