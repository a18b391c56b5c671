import AsyncHTTPClient
import Foundation
import Glibc
import NIOCore
import NIOHTTP1
import Testing

/// A running `serve` whose configuration file is changed.
@Suite struct ServeReloadTests {
    private static let right = """
        server: { port: 0 }
        admin: { port: 0 }
        voice:
          numbers: { default: main }
          plans: { main: [ { do: [ { say: Good morning. }, hangup ] } ] }
        """

    /// Asks until the readiness check says so; bounded by the time a test may take.
    private static func readiness(of server: ServeRun, says word: String) async throws -> Bool {
        try await HTTPClient.withHTTPClient { client in
            let deadline = ContinuousClock.now + .seconds(60)
            while ContinuousClock.now < deadline {
                let request = HTTPClientRequest(url: "\(server.base)/health/ready")
                let answer = try await client.execute(request, timeout: .seconds(20))
                #expect(answer.status.code == 200)
                let text = String(buffer: try await answer.body.collect(upTo: 1 << 16))
                if text.contains(word) { return true }
            }
            return false
        }
    }

    @Test func aHangUpAndAChangedFileAreNoticed() async throws {
        let folder = try TestFolder()
        let server = try await ServeRun(["--dev"], in: folder, configuration: Self.right)
        #expect(try await Self.readiness(of: server, says: #""configuration":"ok""#))
        // Not told: found by looking at the file.
        try folder.write(Self.right.replacing("hangup", with: "hangpu"), to: "serve.yaml")
        #expect(try await Self.readiness(of: server, says: "was not taken"))
        try folder.write(Self.right, to: "serve.yaml")
        #expect(kill(server.ready.pid, SIGHUP) == 0)
        #expect(try await Self.readiness(of: server, says: #""configuration":"ok""#))
        #expect(await server.end() == 0)
    }
}
