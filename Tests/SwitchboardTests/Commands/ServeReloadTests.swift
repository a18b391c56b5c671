import AsyncHTTPClient
import Foundation
import Glibc
import NIOCore
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
        let client = HTTPClient()
        let deadline = ContinuousClock.now + .seconds(60)
        var isSaid = false
        while !isSaid, ContinuousClock.now < deadline {
            let answer = try await client.get(url: "\(server.base)/health/ready").get()
            isSaid = answer.body.map { String(buffer: $0).contains(word) } ?? false
            #expect(answer.status.code == 200)
        }
        try await client.shutdown()
        return isSaid
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
