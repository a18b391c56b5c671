import FlyingFox
import FlyingSocks
import Foundation
import Testing

@testable import EventIngress

@Suite(.timeLimit(.minutes(1)))
struct DoorLimitTests {
    @Test(arguments: [
        "Content-Length: 1001\r\n\r\n", "Content-Length: 99999999999\r\n\r\n",
        "Transfer-Encoding: chunked\r\n\r\n3E9\r\n", "Content-Length: 1001\r\nExpect: 100-continue\r\n\r\n",
    ])
    func bodyOverTheLimitIsAnswered413(rest: String) async throws {
        try await DoorFixture.withDoor { port, _ in
            let client = try await DoorClient(port: port)
            try await client.send("POST / HTTP/1.1\r\nHost: x\r\n\(rest)")
            let answer = try await client.answer()
            #expect(answer.status == 413)
            #expect(answer.fields["connection"] == "close")
            #expect(answer.body == "")
            #expect(await client.rest() == "")
        }
    }

    @Test
    func answerSurvivesABodyThatIsSentAnyway() async throws {
        try await DoorFixture.withDoor { port, _ in
            let client = try await DoorClient(port: port)
            let body = String(repeating: "x", count: 300_000)
            try await client.send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 300000\r\n\r\n\(body)")
            #expect(try await client.answer().status == 413)
        }
    }

    @Test(arguments: ["Content-Length: 1000\r\n\r\n", "Transfer-Encoding: chunked\r\n\r\n3E8\r\n"])
    func bodyOfExactlyTheLimitIsTaken(rest: String) async throws {
        try await DoorFixture.withDoor { port, _ in
            let client = try await DoorClient(port: port)
            let body = String(repeating: "x", count: 1000)
            let end = rest.contains("chunked") ? "\r\n0\r\n\r\n" : ""
            try await client.send("POST / HTTP/1.1\r\nHost: x\r\n\(rest)\(body)\(end)")
            #expect(try await client.answer().body == "POST / \(body)")
        }
    }

    @Test
    func largeBodyArrivesWhole() async throws {
        let configuration = DoorFixture.configuration(maxBodyBytes: 1024 * 1024)
        let body = String((0..<100_000).map { "\($0)," }.joined().prefix(500_000))
        try await DoorFixture.withDoor(configuration) { port, _ in
            let client = try await DoorClient(port: port)
            for _ in 0..<2 {
                let request = "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 500000\r\n\r\n\(body)"
                let socket = client.socket
                async let sent: Void = socket.write(Data(request.utf8))
                #expect(try await client.answer().body == "POST / \(body)")
                try await sent
            }
        }
    }

    @Test(arguments: ["Content-Length: 100000", "Transfer-Encoding: chunked"])
    func largeBodiesBeyondTheBudgetAreAnswered503(framing: String) async throws {
        var configuration = DoorFixture.configuration(maxBodyBytes: 200_000)
        configuration.maxHeldBodyBytes = 250_000
        let piece = "9000\r\n\(String(repeating: "x", count: 0x9000))\r\n"
        try await DoorFixture.withDoor(configuration) { port, _ in
            let first = try await DoorClient(port: port)
            try await first.send("POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n\(piece)\(piece)")
            var status = 200
            // The first body is reserved for as soon as it has arrived; until then a second one is still taken.
            while status == 200 {
                let second = try await DoorClient(port: port)
                let rest =
                    framing.contains("chunked") ? "\(piece)\(piece)0\r\n\r\n" : String(repeating: "x", count: 100_000)
                try await second.send("POST / HTTP/1.1\r\nHost: x\r\n\(framing)\r\n\r\n\(rest)")
                let answer = try await second.answer()
                status = answer.status
                #expect(answer.fields["retry-after"] == (status == 503 ? "1" : nil))
            }
            #expect(status == 503)
            try await first.send("0\r\n\r\n")
            #expect(try await first.answer().status == 200)
            let third = try await DoorClient(port: port)
            try await third.send("POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n\(piece)0\r\n\r\n")
            #expect(try await third.answer().status == 200)
        }
    }

    @Test
    func peerThatAsksFirstIsToldToGoAhead() async throws {
        try await DoorFixture.withDoor { port, _ in
            let client = try await DoorClient(port: port)
            try await client.send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n")
            #expect(try await client.answer().status == 100)
            try await client.send("ok")
            #expect(try await client.answer().body == "POST / ok")
        }
    }

    @Test(arguments: RequestCorpus.refused.indices)
    func refusalIsAnsweredAndTheConnectionClosed(index: Int) async throws {
        let (text, requests, status) = RequestCorpus.refused[index]
        try await DoorFixture.withDoor { port, _ in
            let client = try await DoorClient(port: port)
            try await client.send(RequestCorpus.bytes(text))
            client.finishSending()
            for _ in 0..<requests { #expect(try await client.answer().status == 200) }
            let answer = try await client.answer()
            #expect(answer.status == status, "\(text.debugDescription)")
            #expect(Set(answer.fields.keys) == ["date", "connection", "content-length"])
            #expect(await client.rest() == "")
        }
    }

    @Test
    func whoKeepsUsWaitingLongestMakesRoomForANewcomer() async throws {
        let configuration = DoorFixture.configuration(maxConnections: 2)
        try await DoorFixture.withDoor(configuration) { port, _ in
            let first = try await DoorClient(port: port)
            try await first.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n")
            _ = try await first.answer()
            let second = try await DoorClient(port: port)
            try await second.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n")
            _ = try await second.answer()
            let third = try await DoorClient(port: port)
            try await third.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n")
            #expect(try await third.answer().status == 200)
            #expect(await first.rest() == "")
            try await second.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n")
            #expect(try await second.answer().status == 200)
        }
    }
}
