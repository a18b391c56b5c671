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
        var port = port
        var isFirst = true
        while !Task.isShuttingDownGracefully, !Task.isCancelled {
            do {
                try await serveOnce(port: &port, tellBound: isFirst)
            } catch  where !isFirst && !Task.isCancelled {
                logger.warning("admin listener ended, opening it again", metadata: ["error": "\(error)"])
            }
            isFirst = false
            if !Task.isShuttingDownGracefully {
                // Cancelled while waiting: the loop's condition ends it.
                try? await cancelWhenGracefulShutdown { try await Task.sleep(for: .seconds(1)) }
            }
        }
    }

    private func serveOnce(port: inout UInt16, tellBound: Bool) async throws {
        let server = HTTPServer(
            address: try sockaddr_in.inet(ip4: host == "localhost" ? "127.0.0.1" : host, port: port),
            timeout: 30,
            pool: NoDelayPool(),
            logger: .disabled,
            handler: handler
        )
        port = try await withThrowingTaskGroup(of: UInt16?.self) { group in
            group.addTask {
                try await server.run()
                return nil
            }
            group.addTask {
                try await gracefulShutdown()
                await server.stop(timeout: 1)
                return nil
            }
            group.addTask {
                try await server.waitUntilListening()
                return await server.boundPort
            }
            var bound = port
            while let result = try await group.next() {
                guard let result else { break }
                bound = result
                if tellBound { onBound(bound) }
            }
            group.cancelAll()
            return bound
        }
    }
}

extension HTTPServer {
    /// The port the listening socket got; 0 when it is not listening on an internet address.
    fileprivate var boundPort: UInt16 {
        switch listeningAddress {
        case .ip4(_, let port), .ip6(_, let port): port
        case .unix, nil: 0
        @unknown default: 0
        }
    }
}
