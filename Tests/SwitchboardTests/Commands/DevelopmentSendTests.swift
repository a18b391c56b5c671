import Foundation
import Testing

@testable import Switchboard

/// What a newcomer does in the first five minutes: `serve --dev`, `send`, `events show`.
@Suite struct DevelopmentSendTests {
    private static func fixture(_ name: String) -> String {
        Repository.root.appending(path: "fixtures/demo/\(name)").path()
    }

    @Test func theFaxOfTheDemoIsFetchedAndKept() async throws {
        let folder = try TestFolder()
        let server = try await ServeRun(["--dev"], in: folder)
        let sent = try await CommandRun(
            ["send", Self.fixture("08-fax-received.json"), "--to", server.base],
            in: folder
        )
        #expect(sent.status == 0, "\(sent.output)\(sent.errors)")
        var story: [String: Any] = [:]
        for _ in 1...200 {
            let shown = try await CommandRun(
                ["events", "show", "de300000-0000-4000-8000-000000000008", "--json"],
                in: folder
            )
            story = try shown.objects.first ?? [:]
            let states = (story["effects"] as? [[String: Any]] ?? []).compactMap { $0["state"] as? String }
            if !states.isEmpty, !states.contains("pending") { break }
        }
        let effects = story["effects"] as? [[String: Any]] ?? []
        #expect(effects.first?["state"] as? String == "sent", "\(story)")
        #expect(await server.end() == 0)
        #expect(!FileManager.default.fileExists(atPath: folder.path("data/stand-in")))
    }

    @Test func withoutAStandInItIsSaidWhatToDo() async throws {
        let folder = try TestFolder()
        let directory = DataDirectory(path: folder.path("data"))
        try directory.prepare()
        _ = try DevelopmentKey.own(of: directory)
        let run = try await CommandRun(["send", Self.fixture("08-fax-received.json")], in: folder)
        #expect(run.status == 64)
        #expect(run.errors.contains("no `serve --dev` runs with this data directory"), "\(run.errors)")
    }

    @Test func lostAnswersAndDuplicatesHaveOneEffect() async throws {
        let folder = try TestFolder()
        let server = try await ServeRun(["--dev"], in: folder)
        let to = ["--to", server.base]
        let lost = try await CommandRun(
            ["send", Self.fixture("03-message-hours.json"), "--lose-answers", "--duplicate", "2"] + to,
            in: folder
        )
        #expect(lost.status == 0, "\(lost.output)\(lost.errors)")
        #expect(lost.lines.last?.hasPrefix("2 sent: 2 × not waited for") == true, "\(lost.output)")
        let read = try await CommandRun(
            ["send", Self.fixture("03-message-hours.json"), "--duplicate", "3", "--shuffle", "--seed", "7"] + to,
            in: folder
        )
        #expect(read.lines.last?.hasPrefix("3 sent: 3 × 200") == true, "\(read.output)")
        let listed = try await CommandRun(["events", "list", "--json"], in: folder)
        #expect(try listed.objects.count == 1)
        #expect(await server.end() == 0)
    }
}
