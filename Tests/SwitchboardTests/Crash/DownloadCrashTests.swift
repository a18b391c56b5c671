import Foundation
import Glibc
import TelnyxStandIn
import Testing

/// The built server, killed in the middle of a download.
@Suite struct DownloadCrashTests {
    private static let id = "f72eebbe-f9b6-4f0f-b652-03e742e110d5"

    /// Larger than what sockets hold back: when all of it is said, some of it has been read.
    private static let half = 12 << 20

    @Test func aKillLeavesNoHalfFileAndTheRestartFetchesItWhole() async throws {
        let (halves, half) = AsyncStream<Void>.makeStream()
        let (wholes, whole) = AsyncStream<Void>.makeStream()
        let visits = Visits()
        let media = try RudeServer { talk in
            let isFirst = visits.next() == 1
            let length = isFirst ? Self.half * 2 : SamplePDF.bytes.count
            talk.say("HTTP/1.1 200 OK\r\nContent-Length: \(length)\r\nConnection: close\r\n\r\n")
            if isFirst {
                talk.say(SamplePDF.bytes)
                talk.say([UInt8](repeating: 0x20, count: Self.half))
                half.yield()
            } else {
                talk.say(SamplePDF.bytes)
            }
            talk.waitForTheEnd()
            if !isFirst { whole.yield() }
        }
        let folder = try TestFolder()
        let configuration = "fax: { allow-hosts: [127.0.0.1] }\nadmin: { port: 0 }"
        let first = try await ServeRun(["--dev"], in: folder, configuration: configuration)
        let sent = try await CommandRun(
            ["send", Repository.root.appending(path: "fixtures/demo/08-fax-received.json").path(), "--to", first.base]
                + ["--data", first.data, "--set", "payload.media_url=\(media.origin)/a.pdf"],
            in: folder
        )
        #expect(sent.status == 0, "\(sent.errors)")
        for await _ in halves { break }
        #expect(await first.end(SIGKILL) == -SIGKILL)
        let left = try Self.files(in: folder)
        #expect(left.count == 1 && left.allSatisfy { $0.hasPrefix(".incoming/") && $0.hasSuffix(".part") }, "\(left)")

        let second = try await ServeRun(["--dev"], in: folder, configuration: configuration)
        for await _ in wholes { break }
        // Stopping waits for what is held.
        #expect(await second.end() == 0)
        let kept = try Self.files(in: folder)
        #expect(kept.count == 2 && kept.allSatisfy { $0.contains(Self.id) && !$0.hasPrefix(".") }, "\(kept)")
        let pdf = try #require(kept.first { $0.hasSuffix(".pdf") })
        #expect(FileManager.default.contents(atPath: folder.path("data/faxes/\(pdf)")) == SamplePDF.bytes)
        let verified = try await CommandRun(["faxes", "verify", "--data", second.data], in: folder)
        #expect(verified.status == 0, "\(verified.output)")
    }

    private static func files(in folder: TestFolder) throws -> [String] {
        let faxes = folder.path("data/faxes")
        let all = FileManager.default.enumerator(atPath: faxes)?.allObjects.compactMap { $0 as? String } ?? []
        return all.filter { $0.contains(".pdf") || $0.contains(".json") || $0.contains(".part") }.sorted()
    }
}
