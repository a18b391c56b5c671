import FlyingFox
import FlyingSocks
import Foundation
import Testing

@testable import EventIngress

@Suite(.timeLimit(.minutes(1)))
struct DoorTests {
    @Test
    func connectionServesOneRequestAfterAnother() async throws {
        try await DoorFixture.withDoor { port, _ in
            let client = try await DoorClient(port: port)
            for index in 0..<3 {
                try await client.send(
                    "POST /p/\(index)?a=b HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\n\r\nbod\(index)"
                )
                let answer = try await client.answer()
                #expect(answer.status == 200)
                #expect(answer.body == "POST /p/\(index)?a=b bod\(index)")
                #expect(answer.fields["date"]?.hasSuffix("GMT") == true)
                #expect(answer.fields["connection"] == nil)
            }
        }
    }

    @Test
    func pipelinedRequestsAreAnsweredInOrder() async throws {
        try await DoorFixture.withDoor { port, _ in
            let client = try await DoorClient(port: port)
            try await client.send(
                (0..<20).map { "POST /\($0) HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\n\r\n!" }.joined()
            )
            for index in 0..<20 {
                #expect(try await client.answer().body == "POST /\(index) !")
            }
        }
    }

    @Test
    func requestMayArriveInTwoPiecesSplitAnywhere() async throws {
        let request =
            "POST /split HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n"
        let bytes = Array(request.utf8)
        try await DoorFixture.withDoor { port, _ in
            let client = try await DoorClient(port: port)
            for cut in 1..<bytes.count {
                try await client.send(Array(bytes[..<cut]))
                await Task.yield()
                try await client.send(Array(bytes[cut...]))
                #expect(try await client.answer().body == "POST /split abcde", "cut at \(cut)")
            }
        }
    }
}
