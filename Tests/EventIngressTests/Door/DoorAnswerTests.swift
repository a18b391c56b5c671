import FlyingFox
import FlyingSocks
import Foundation
import Testing

@testable import EventIngress

@Suite(.timeLimit(.minutes(1)))
struct DoorAnswerTests {
    private struct Fault: Error {}

    @Test
    func connectionCloseIsHonoured() async throws {
        try await DoorFixture.withDoor { port, _ in
            let client = try await DoorClient(port: port)
            try await client.send("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
            let answer = try await client.answer()
            #expect(answer.fields["connection"] == "close")
            #expect(await client.rest() == "")
        }
    }

    @Test
    func http10ClosesUnlessAskedToKeepAlive() async throws {
        try await DoorFixture.withDoor { port, _ in
            let client = try await DoorClient(port: port)
            try await client.send("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n")
            #expect(try await client.answer().fields["connection"] == "keep-alive")
            try await client.send("GET / HTTP/1.0\r\n\r\n")
            #expect(try await client.answer().fields["connection"] == "close")
            #expect(await client.rest() == "")
        }
    }

    @Test
    func headAnswerHasALengthAndNoBody() async throws {
        try await DoorFixture.withDoor { port, _ in
            let client = try await DoorClient(port: port)
            try await client.send("HEAD /x HTTP/1.1\r\nHost: x\r\n\r\nGET /y HTTP/1.1\r\nHost: x\r\n\r\n")
            #expect(try await client.answer(to: "HEAD").fields["content-length"] == "8")
            #expect(try await client.answer().body == "GET /y ")
        }
    }

    @Test
    func failingEndpointIsAnEmpty500AndTheConnectionGoesOn() async throws {
        let handler = ClosureHTTPHandler { request in
            if request.path == "/unhandled" { throw HTTPUnhandledError() }
            throw Fault()
        }
        try await DoorFixture.withDoor(handler: handler) { port, _ in
            let client = try await DoorClient(port: port)
            try await client.send("GET / HTTP/1.1\r\nHost: x\r\n\r\nGET /unhandled HTTP/1.1\r\nHost: x\r\n\r\n")
            let answer = try await client.answer()
            #expect(answer.status == 500)
            #expect(answer.body == "")
            #expect(try await client.answer().status == 404)
        }
    }

    @Test
    func answerFieldsCannotBeSplit() async throws {
        let handler = ClosureHTTPHandler { _ in
            var headers = HTTPHeaders()
            headers.addValue("a\r\nX-Evil: b", for: HTTPHeader("X-Bad"))
            headers.addValue("fine", for: HTTPHeader("X-Good"))
            headers.addValue("99", for: .contentLength)
            return HTTPResponse(statusCode: .accepted, headers: headers, body: Data("ok".utf8))
        }
        try await DoorFixture.withDoor(handler: handler) { port, _ in
            let client = try await DoorClient(port: port)
            try await client.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n")
            let answer = try await client.answer()
            #expect(Set(answer.fields.keys) == ["x-good", "date", "content-length"])
            #expect(answer.body == "ok")
        }
    }

    @Test
    func duplicateHeadersStayVisible() async throws {
        let handler = ClosureHTTPHandler { request in
            let header = HTTPHeader("Telnyx-Timestamp")
            let values = request.headers.values(for: header)
            return HTTPResponse(statusCode: .ok, body: Data("\(values) \(request.headers[header] ?? "")".utf8))
        }
        try await DoorFixture.withDoor(handler: handler) { port, _ in
            let client = try await DoorClient(port: port)
            try await client.send("GET / HTTP/1.1\r\nHost: x\r\ntelnyx-timestamp: 1\r\nTelnyx-Timestamp: 2\r\n\r\n")
            #expect(try await client.answer().body == "[\"1\", \"2\"] 1, 2")
        }
    }

    @Test
    func answersOnAKeptConnectionDoNotWaitForAcknowledgements() async throws {
        try await DoorFixture.withDoor { port, _ in
            let client = try await DoorClient(port: port)
            var fastest = Duration.seconds(60)
            for _ in 0..<50 {
                let took = try await ContinuousClock().measure {
                    try await client.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n")
                    _ = try await client.answer()
                }
                fastest = min(fastest, took)
            }
            // The stall is the kernel's delayed acknowledgement: 40 ms on every answer, however fast the machine.
            #expect(fastest < .milliseconds(40))
        }
    }
}
