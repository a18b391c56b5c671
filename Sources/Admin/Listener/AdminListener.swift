import EventIngress
package import FlyingFox
import FlyingSocks
import Glibc
package import Logging
import ServiceLifecycle

/// The admin listener: FlyingFox's own server on loopback, behind a bearer token, started again when it ends by itself.
package struct AdminListener: Service {
    private let host: String
    private let port: UInt16
    private let handler: any HTTPHandler
    private let logger: Logger
    private let onBound: @Sendable (UInt16) -> Void

    /// Listens on `host:port` (0 takes a free port, kept over restarts of the listener) and tells the bound port once.
    package init(
        host: String,
        port: UInt16,
        handler: any HTTPHandler,
        logger: Logger,
        onBound: @escaping @Sendable (UInt16) -> Void
    ) {
        self.host = host
        self.port = port
        self.handler = handler
        self.logger = logger
        self.onBound = onBound
    }

    /// Serves until graceful shutdown or cancellation.
    ///
    /// Throws only when the first bind fails: then the configuration is wrong. Later ends (an accept error ends
    /// FlyingFox's loop) are logged and the listener is opened again after a second.
    package func run() async throws {
        var bound: UInt16?
        while !Task.isShuttingDownGracefully, !Task.isCancelled {
            let end = await serveOnce(port: bound ?? port, isFirst: bound == nil)
            guard !Task.isShuttingDownGracefully, !Task.isCancelled else { return }
            guard let port = end.port ?? bound else { throw end.error ?? CancellationError() }
            bound = port
            logger.warning(
                "The admin listener ended and is opened again",
                metadata: ["error": "\(end.error.map { "\($0)" } ?? "none")"]
            )
            // Cut short by a shutdown, which the loop's condition notices.
            try? await cancelWhenGracefulShutdown { try await Task.sleep(for: .seconds(1)) }
        }
    }

    /// Serves until the server ends; says which port it had, if any, and why it ended.
    private func serveOnce(port: UInt16, isFirst: Bool) async -> (port: UInt16?, error: (any Error)?) {
        var bound: UInt16?
        do {
            let requests = RequestCount(next: handler)
            let server = try server(port: port, handler: requests)
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { try await server.run() }
                group.addTask {
                    try await gracefulShutdown()
                    // The accept loop never ends by itself; time is given only to an answer that is on its way.
                    await server.stop(timeout: requests.isIdle ? 0.02 : 1)
                }
                // Ends with an error when the server does not come up.
                group.addTask { try await server.waitUntilListening() }
                try await group.next()
                bound = await server.boundPort
                if let bound, isFirst { onBound(bound) }
                try await group.next()
                group.cancelAll()
            }
            return (bound, nil)
        } catch {
            return (bound, error)
        }
    }

    private func server(port: UInt16, handler: any HTTPHandler) throws -> HTTPServer {
        HTTPServer(
            address: try sockaddr_in.inet(ip4: host == "localhost" ? "127.0.0.1" : host, port: port),
            timeout: 30,
            pool: NoDelayPool(),
            logger: .disabled,
            handler: handler
        )
    }
}

extension HTTPServer {
    /// The port the listening socket got; nil when it is not listening on an internet address.
    fileprivate var boundPort: UInt16? {
        switch listeningAddress {
        case .ip4(_, let port), .ip6(_, let port): port
        case .unix, nil: nil
        @unknown default: nil
        }
    }
}
