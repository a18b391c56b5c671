import FlyingFox
import FlyingSocks
import Foundation
import Glibc
import Testing

@testable import EventIngress

@Suite(.timeLimit(.minutes(1)))
struct NoDelayPoolTests {
    /// FlyingFox's own server, whose answers leave in two writes.
    @Test
    func flyingFoxServerOnThePoolDoesNotStall() async throws {
        let server = HTTPServer(
            address: .loopback(port: 0),
            pool: NoDelayPool(),
            logger: .disabled,
            handler: DoorFixture.echo
        )
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await server.run() }
            try await server.waitUntilListening(timeout: 60)
            guard case .ip6(_, let port) = await server.listeningAddress else { return }
            let socket = try await AsyncSocket.connected(to: .loopback(port: port))
            var fastest = Duration.seconds(60)
            for _ in 0..<50 {
                let took = try await ContinuousClock().measure {
                    try await socket.write(Data("GET / HTTP/1.1\r\nHost: x\r\nConnection: keep-alive\r\n\r\n".utf8))
                    var answer = ""
                    while !answer.hasSuffix("GET / ") {
                        answer += String(decoding: try await socket.read(atMost: 4096), as: UTF8.self)
                    }
                }
                fastest = min(fastest, took)
            }
            // The stall is the kernel's delayed acknowledgement: 40 ms on every answer, however fast the machine.
            #expect(fastest < .milliseconds(40))
            try socket.close()
            group.cancelAll()
        }
    }
}
