import FlyingFox
import Foundation
import Logging
import ServiceLifecycle

@testable import EventIngress

/// Opens a door on a free loopback port for the length of a test.
enum DoorFixture {
    /// Answers every request with its method, path, query and body.
    static let echo = ClosureHTTPHandler { request in
        let body = String(decoding: try await request.bodyData, as: UTF8.self)
        let query = request.target.query()
        let text = "\(request.method.rawValue) \(request.path)\(query.isEmpty ? "" : "?" + query) \(body)"
        return HTTPResponse(statusCode: .ok, body: Data(text.utf8))
    }

    static func configuration(
        maxBodyBytes: Int = 1000,
        maxConnections: Int = 64,
        deadlines: Deadlines = Deadlines(farewell: .seconds(30))
    ) -> DoorConfiguration {
        DoorConfiguration(
            port: 0,
            maxBodyBytes: maxBodyBytes,
            maxConnections: maxConnections,
            deadlines: deadlines,
            shutdownGrace: .seconds(5)
        )
    }

    /// Runs `body` with the port of an open door, then shuts the door down and waits for its end.
    static func withDoor(
        _ configuration: DoorConfiguration = configuration(),
        handler: some HTTPHandler = echo,
        beforeAccept: @escaping @Sendable () throws -> Void = {},
        body: (UInt16, ServiceGroup) async throws -> Void
    ) async throws {
        let (ports, bound) = AsyncStream.makeStream(of: UInt16.self)
        let logger = Logger(label: "door", factory: { _ in SwiftLogNoOpLogHandler() })
        var door = Door(configuration: configuration, handler: handler, logger: logger) { bound.yield($0) }
        door.beforeAccept = beforeAccept
        let group = ServiceGroup(services: [door], logger: logger)
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            var iterator = ports.makeAsyncIterator()
            if let port = await iterator.next() {
                try await body(port, group)
            }
            await group.triggerGracefulShutdown()
            try await tasks.waitForAll()
        }
    }
}
