package import FlyingFox
import FlyingSocks
import Foundation
package import Logging
import ServiceLifecycle

/// The public door: an HTTP/1.1 server for an open port, on FlyingSocks, with FlyingFox's requests, answers and handlers.
///
/// Every wait on a peer has a deadline, every buffer a bound, and no error of `accept` ends the service. On graceful
/// shutdown nothing new is accepted, idle connections end at once, requests already begun are finished within the
/// configured grace. `run()` returns when the last connection is closed.
package struct Door: Service {
    private let configuration: DoorConfiguration
    private let handler: any HTTPHandler
    private let logger: Logger
    private let onBound: @Sendable (UInt16) async -> Void
    /// Tests make `accept` fail here.
    var beforeAccept: @Sendable () throws -> Void = {}

    /// A door not yet open; `onBound` is called with the port once connections are taken.
    package init(
        configuration: DoorConfiguration,
        handler: some HTTPHandler,
        logger: Logger,
        onBound: @escaping @Sendable (UInt16) async -> Void = { _ in }
    ) {
        self.configuration = configuration
        self.handler = handler
        self.logger = logger
        self.onBound = onBound
    }

    /// Listens and serves until shut down or cancelled; throws `DoorError` when the port cannot be had.
    package func run() async throws {
        let pool = NoDelayPool()
        try await pool.prepare()
        let listener = try DoorListener(host: configuration.host, port: configuration.port, pool: pool)
        defer { listener.close() }
        let table = makeTable()
        let interior = DoorInterior(
            table: table,
            handler: handler,
            maxBodyBytes: configuration.maxBodyBytes,
            bodies: BodyBudget(bytes: configuration.maxHeldBodyBytes),
            metrics: DoorMetrics(),
            logger: logger
        )
        logger.info("public door open", metadata: ["host": "\(configuration.host)", "port": "\(listener.port)"])
        await onBound(listener.port)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await pool.run() }
            group.addTask { try await sweep(table) }
            group.addTask { try await waitForGraceToEnd() }
            group.addTask { await serve(listener, pool: pool, interior: interior) }
            defer { group.cancelAll() }
            do {
                try await group.next()
            } catch is CancellationError where Task.isCancelled {}
        }
        logger.info("public door closed")
    }

    private func makeTable() -> ConnectionTable {
        let capacity = DescriptorLimit.raise(forConnections: configuration.maxConnections)
        if capacity < configuration.maxConnections {
            logger.warning(
                "descriptor limit too low for the configured connections",
                metadata: ["wanted": "\(configuration.maxConnections)", "possible": "\(capacity)"]
            )
        }
        return ConnectionTable(capacity: capacity, deadlines: configuration.deadlines)
    }

    private func sweep(_ table: ConnectionTable) async throws {
        while true {
            try await Task.sleep(until: table.sweep(), clock: .continuous)
        }
    }

    private func waitForGraceToEnd() async throws {
        try await gracefulShutdown()
        try await Task.sleep(for: configuration.shutdownGrace)
        logger.warning("requests still held after the shutdown grace are given up")
    }

    private func serve(_ listener: DoorListener, pool: NoDelayPool, interior: DoorInterior) async {
        await withDiscardingTaskGroup { connections in
            await withTaskCancellationOrGracefulShutdownHandler {
                let acceptor = DoorAcceptor(
                    listener: listener,
                    pool: pool,
                    interior: interior,
                    beforeAccept: beforeAccept
                )
                await acceptor.run(into: &connections)
            } onCancelOrGracefulShutdown: {
                listener.stop()
                interior.table.drain()
            }
        }
    }
}
