import FlyingFox
import Foundation
import Testing

@testable import EventIngress

/// Each deadline ends a connection that is blocked; the tests wait for the close, never for a time.
@Suite(.timeLimit(.minutes(1)))
struct DoorDeadlineTests {
    private static let moment = Duration.milliseconds(30)

    @Test
    func silentConnectionIsClosed() async throws {
        let configuration = DoorFixture.configuration(deadlines: Deadlines(head: Self.moment))
        try await DoorFixture.withDoor(configuration) { port, _ in
            let client = try await DoorClient(port: port)
            #expect(await client.rest() == "")
        }
    }

    @Test(arguments: ["G", "GET / HTTP/1.1\r\nHost: x\r\n"])
    func slowHeadIsAnswered408(beginning: String) async throws {
        let configuration = DoorFixture.configuration(deadlines: Deadlines(head: Self.moment))
        try await DoorFixture.withDoor(configuration) { port, _ in
            var answer = ""
            // On a busy machine the deadline may pass before the first byte is there: then nothing is said.
            while answer.isEmpty {
                let client = try await DoorClient(port: port)
                try await client.send(beginning)
                answer = await client.rest()
            }
            #expect(answer.hasPrefix("HTTP/1.1 408 Request Timeout\r\n"))
            #expect(answer.contains("Connection: close\r\n"))
        }
    }

    @Test(arguments: ["Content-Length: 10\r\n\r\nabc", "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n"])
    func slowBodyIsAnswered408(beginning: String) async throws {
        let configuration = DoorFixture.configuration(deadlines: Deadlines(body: Self.moment))
        try await DoorFixture.withDoor(configuration) { port, _ in
            let client = try await DoorClient(port: port)
            try await client.send("POST / HTTP/1.1\r\nHost: x\r\n\(beginning)")
            #expect(await client.rest().hasPrefix("HTTP/1.1 408 "))
        }
    }

    @Test
    func dribblingDoesNotProlongTheHead() async throws {
        let configuration = DoorFixture.configuration(deadlines: Deadlines(head: .milliseconds(100)))
        try await DoorFixture.withDoor(configuration) { port, _ in
            let client = try await DoorClient(port: port)
            let start = ContinuousClock.now
            // Ends by the door's close, long before the time limit of the suite.
            while (try? await client.send("X")) != nil, start.duration(to: .now) < .seconds(20) {
                await Task.yield()
            }
            #expect(start.duration(to: .now) < .seconds(20))
        }
    }

    @Test
    func idleConnectionIsClosedWithoutAWord() async throws {
        let configuration = DoorFixture.configuration(deadlines: Deadlines(idle: Self.moment))
        try await DoorFixture.withDoor(configuration) { port, _ in
            let client = try await DoorClient(port: port)
            try await client.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n")
            #expect(try await client.answer().status == 200)
            #expect(await client.rest() == "")
        }
    }

    @Test
    func answerNobodyTakesIsGivenUp() async throws {
        let configuration = DoorFixture.configuration(deadlines: Deadlines(write: Self.moment))
        let size = 32 * 1024 * 1024
        let handler = ClosureHTTPHandler { _ in HTTPResponse(statusCode: .ok, body: Data(count: size)) }
        try await DoorFixture.withDoor(configuration, handler: handler) { port, _ in
            let client = try await DoorClient(port: port)
            try await client.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n")
            await client.untilReset()
            #expect(await client.rest().utf8.count < size)
        }
    }

    @Test
    func slowEndpointIsNotInterrupted() async throws {
        let deadlines = Deadlines(
            body: Self.moment,
            idle: Self.moment,
            write: Self.moment,
            farewell: Self.moment
        )
        let (released, release) = AsyncStream.makeStream(of: Void.self)
        let handler = ClosureHTTPHandler { _ in
            for await _ in released { break }
            return HTTPResponse(statusCode: .ok)
        }
        try await DoorFixture.withDoor(DoorFixture.configuration(deadlines: deadlines), handler: handler) { port, _ in
            let client = try await DoorClient(port: port)
            try await client.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n")
            // Three connections in a row that outlive every deadline.
            for _ in 0..<3 {
                let other = try await DoorClient(port: port)
                try await other.send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n")
                #expect(await other.rest().hasPrefix("HTTP/1.1 408 "))
            }
            release.yield()
            #expect(try await client.answer().status == 200)
        }
    }

    @Test
    func farewellEndsEvenWhenThePeerGoesOnSending() async throws {
        // Long enough for a busy machine to read the answer before the end of the connection overtakes it.
        let configuration = DoorFixture.configuration(deadlines: Deadlines(farewell: .seconds(2)))
        try await DoorFixture.withDoor(configuration) { port, _ in
            let client = try await DoorClient(port: port)
            try await client.send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\n\r\n")
            #expect(try await client.answer().status == 413)
            await client.untilReset()
        }
    }
}
