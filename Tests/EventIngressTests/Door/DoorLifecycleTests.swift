import FlyingFox
import FlyingSocks
import Foundation
import Glibc
import Logging
import ServiceLifecycle
import Synchronization
import Testing

@testable import EventIngress

@Suite(.timeLimit(.minutes(1)))
struct DoorLifecycleTests {
    @Test
    func requestInFlightIsFinishedAtShutdown() async throws {
        let (entered, enter) = AsyncStream.makeStream(of: Void.self)
        let (released, release) = AsyncStream.makeStream(of: Void.self)
        let handler = ClosureHTTPHandler { request in
            guard request.path == "/slow" else { return HTTPResponse(statusCode: .ok) }
            enter.yield()
            for await _ in released { break }
            return HTTPResponse(statusCode: .ok, body: Data("done".utf8))
        }
        try await DoorFixture.withDoor(handler: handler) { port, group in
            // Answered once, the idle client has its place: only the drain can end it, not the end of the listener.
            let idle = try await DoorClient(port: port)
            try await idle.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n")
            #expect(try await idle.answer().fields["connection"] == nil)
            let busy = try await DoorClient(port: port)
            try await busy.send("GET /slow HTTP/1.1\r\nHost: x\r\n\r\n")
            for await _ in entered { break }
            await group.triggerGracefulShutdown()
            #expect(await idle.rest() == "")
            release.yield()
            let answer = try await busy.answer()
            #expect(answer.body == "done")
            #expect(answer.fields["connection"] == "close")
            #expect(await busy.rest() == "")
        }
    }

    @Test
    func requestHeldTooLongIsGivenUpAtShutdown() async throws {
        var configuration = DoorFixture.configuration()
        configuration.shutdownGrace = .milliseconds(50)
        let (entered, enter) = AsyncStream.makeStream(of: Void.self)
        let (never, keep) = AsyncStream.makeStream(of: Void.self)
        defer { keep.finish() }
        let handler = ClosureHTTPHandler { _ in
            enter.yield()
            // Ends by cancellation only.
            for await _ in never {}
            return HTTPResponse(statusCode: .ok)
        }
        try await DoorFixture.withDoor(configuration, handler: handler) { port, group in
            let client = try await DoorClient(port: port)
            try await client.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n")
            for await _ in entered { break }
            await group.triggerGracefulShutdown()
            _ = await client.rest()
        }
    }

    @Test(arguments: [ECONNABORTED, EMFILE, ENFILE, ENOMEM, EINVAL])
    func acceptFaultsDoNotEndTheService(number: Int32) async throws {
        let left = Mutex(5)
        let beforeAccept: @Sendable () throws -> Void = {
            let fails = left.withLock { left in
                left -= 1
                return left >= 0
            }
            if fails { throw SocketError.failed(type: "Accept", errno: number, message: "") }
        }
        try await DoorFixture.withDoor(beforeAccept: beforeAccept) { port, _ in
            let client = try await DoorClient(port: port)
            try await client.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n")
            #expect(try await client.answer().status == 200)
        }
        #expect(left.withLock { $0 } < 0)
    }

    @Test
    func cancellationEndsTheDoorAtOnce() async throws {
        let (ports, bound) = AsyncStream.makeStream(of: UInt16.self)
        let logger = Logger(label: "door", factory: { _ in SwiftLogNoOpLogHandler() })
        let door = Door(
            configuration: DoorConfiguration(host: "::1", port: 0),
            handler: DoorFixture.echo,
            logger: logger
        ) { bound.yield($0) }
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await door.run() }
            var iterator = ports.makeAsyncIterator()
            let port = try #require(await iterator.next())
            let socket = try await AsyncSocket.connected(to: .loopback(port: port))
            group.cancelAll()
            // End-of-file when the door had taken it, a reset when it still stood in the listener's queue.
            await #expect(throws: SocketError.self) { try await socket.read(atMost: 1) }
            try socket.close()
            try await group.waitForAll()
        }
    }

    @Test
    func takenPortIsSaidPlainly() async throws {
        try await DoorFixture.withDoor { port, _ in
            let logger = Logger(label: "door", factory: { _ in SwiftLogNoOpLogHandler() })
            let configuration = DoorConfiguration(port: port)
            await #expect(throws: DoorError.cannotListen(host: "127.0.0.1", port: port, errno: EADDRINUSE)) {
                try await Door(configuration: configuration, handler: DoorFixture.echo, logger: logger).run()
            }
        }
    }

    @Test
    func hostMustBeAnAddress() async throws {
        let logger = Logger(label: "door", factory: { _ in SwiftLogNoOpLogHandler() })
        let door = Door(configuration: .init(host: "no.such.host", port: 0), handler: DoorFixture.echo, logger: logger)
        await #expect(throws: DoorError.unusableHost("no.such.host")) { try await door.run() }
    }
}
