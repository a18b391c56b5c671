import AsyncHTTPClient
import Foundation
import Glibc
import Handlers
import NIOCore
import NIOHTTP1
import Numbering
import Testing

@testable import Switchboard

/// The example directory of callers answers as docs/crm.md says, asked by the product's own client.
@Suite(.enabled(if: Tool.areWanted("python3"), "python3 is not installed: make deps-test"))
struct CRMExampleTests {
    /// Runs `examples/crm/server.py` on a free port for the length of `body`.
    private func serving(_ callers: String, _ body: (_ url: String, _ file: URL) async throws -> Void) async throws {
        let folder = try TestFolder()
        let file = try folder.write(callers, to: "callers.json")
        let script = Repository.root.appending(path: "examples/crm/server.py").path()
        let process = try Tool("python3").process([script, file, "--port", "0"], in: folder)
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.start()
        defer { kill(process.processIdentifier, SIGKILL) }
        let line = await ServeRun.lines(of: output.fileHandleForReading) { _ in true }.first
        try await body(try #require(line), URL(filePath: file))
    }

    private func profile(_ number: String, at url: String) async throws -> CallerProfile? {
        let number = try #require(PhoneNumber(e164: number))
        return try await HTTPClient.withHTTPClient(configuration: OutboundHTTP.configuration) { client in
            await CallerDirectory(
                url: url,
                http: OutboundHTTP(client: client),
                answerWithin: .seconds(30),
                cacheFor: .seconds(60)
            ).profile(of: number)
        }
    }

    @Test func itsOwnCallersAreKnownAndOthersAreNot() async throws {
        let callers = try String(
            contentsOf: Repository.root.appending(path: "examples/crm/callers.json"),
            encoding: .utf8
        )
        try await serving(callers) { url, _ in
            let ada = CallerProfile(
                name: "Ada Lovelace",
                isVIP: true,
                tags: ["gold", "newsletter"],
                language: "en",
                timeZone: "America/New_York",
                accountManager: "Grace"
            )
            let answer1 = try await profile("+12125550142", at: url)
            #expect(answer1 == ada)
            let answer2 = try await profile("+442079460142", at: url)
            #expect(answer2?.name == "Zoë")
            let answer3 = try await profile("+12125550199", at: url)
            #expect(answer3 == nil)
        }
    }

    @Test func aChangedFileCountsAtOnceAndABrokenOneIsNoAnswer() async throws {
        try await serving(#"[{"numbers":["+12125550142"],"name":"Ada"}]"#) { url, file in
            let answer4 = try await profile("+12125550142", at: url)
            #expect(answer4?.name == "Ada")
            try Data(#"[{"numbers":["+12125550142"],"name":"Grace"}]"#.utf8).write(to: file, options: .atomic)
            let answer5 = try await profile("+12125550142", at: url)
            #expect(answer5?.name == "Grace")
            try Data("not json".utf8).write(to: file, options: .atomic)
            let answer6 = try await profile("+12125550142", at: url)
            #expect(answer6 == nil)
        }
    }

    @Test(arguments: [
        ("?number=%2B12125550142", 200), ("?number=%2B12125550199", 404), ("?number=12125550142", 400), ("", 400),
    ])
    func everyRequestIsAnswered(query: String, status: UInt) async throws {
        try await serving(#"[{"numbers":["+12125550142"],"name":"Ada"}]"#) { url, _ in
            let answer = try await HTTPClient.withHTTPClient { client in
                try await client.execute(HTTPClientRequest(url: url + query), timeout: .seconds(30)).status.code
            }
            #expect(answer == status)
        }
    }
}
