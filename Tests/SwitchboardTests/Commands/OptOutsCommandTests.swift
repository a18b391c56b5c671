import Foundation
import Testing

/// The suppression list as an operator works with it, alone and beside a server.
@Suite struct OptOutsCommandTests {
    private static let person = "+13125550001"

    @Test func addingNeedsNothingMoreAndMakesTheDirectory() async throws {
        let folder = try TestFolder()
        let added = try await Self.run("add \(Self.person)", in: folder)
        #expect(added.status == 0)
        #expect(added.errors.contains("made the data directory"))
        #expect(try folder.contents(of: "data")["hookswitch.sqlite"]?.mode == 0o600)
        #expect(try await Self.run("check \(Self.person)", in: folder).status == 1)
        let again = try await Self.run("add \(Self.person) --scope sender:+15557654321 --by anna --json", in: folder)
        #expect(again.errors.isEmpty)
        #expect(try again.objects.first?["blocked"] as? Bool == true)

        let history = try await Self.run("history \(Self.person) --json", in: folder).objects
        #expect(history.map { $0["source"] as? String } == ["operator", "operator"])
        #expect(history.map { $0["scope"] as? String } == ["everything", "sender:+15557654321"])
        #expect(history.last?["by"] as? String == "anna")
        #expect(try await Self.run("history \(Self.person) --json --limit 1", in: folder).lines.count == 1)

        let removed = try await Self.run("remove \(Self.person) --reason back", in: folder)
        #expect(removed.status == 0)
        #expect(try await Self.run("check \(Self.person)", in: folder).status == 0)
        #expect(try await Self.run("remove \(Self.person)", in: folder).output.contains("no block in force"))
        #expect(try await Self.run("history \(Self.person) --json", in: folder).lines.count == 3)
        let verdict = try await Self.run("verify --json", in: folder)
        #expect(try verdict.objects.first?["intact"] as? Bool == true)
        #expect(try verdict.objects.first?["rows"] as? Int == 3)
    }

    @Test(arguments: [
        "list", "check +13125550001", "history +13125550001", "verify", "review", "remove +13125550001",
        "review confirm +13125550001", "review restore +13125550001",
    ])
    func theOthersNeedADirectoryAndMakeNone(line: String) async throws {
        let folder = try TestFolder()
        let run = try await Self.run(line, in: folder)
        #expect(run.status == 78)
        #expect(run.output.isEmpty)
        #expect(!FileManager.default.fileExists(atPath: folder.path("data")))
    }

    @Test func doubtfulWordsBlockUntilSomebodyDecides() async throws {
        let folder = try TestFolder()
        let server = try await ServeRun(["--dev"], in: folder)
        for (number, id) in [("+13125550001", "one"), ("+13125550002", "two")] {
            let edits = ["payload.text=wrong number", "payload.from.phone_number=\(number)"]
            try await ServeTests.send(edits, id: id, to: server, in: folder)
            _ = try await ServeTests.finishedStory(of: id, in: folder)
        }
        let queue = try await Self.run("review --json", in: folder).objects
        #expect(queue.map { $0["words"] as? String } == ["wrong number", "wrong number"])
        #expect(try await Self.run("check +13125550001", in: folder).status == 1)

        #expect(try await Self.run("review confirm +13125550001 --by anna --reason clear", in: folder).status == 0)
        #expect(try await Self.run("review restore +13125550002 --by anna", in: folder).status == 0)
        #expect(try await Self.run("check +13125550001", in: folder).status == 1)
        #expect(try await Self.run("check +13125550002", in: folder).status == 0)
        #expect(try await Self.run("review --json", in: folder).output.isEmpty)
        let history = try await Self.run("history +13125550001 --json", in: folder).objects
        #expect(history.last?["rule"] as? String == "review.confirm")
        #expect(history.last?["by"] as? String == "anna")
        #expect(try await Self.run("review restore +13125550002", in: folder).status == 1)
        #expect(await server.end() == 0)
    }

    @Test func aRunningServerObeysAnOperatorAtOnce() async throws {
        let folder = try TestFolder()
        let yaml = "admin: { port: 0 }\nmessaging: { otherwise: Hello! }"
        let server = try await ServeRun(["--dev"], in: folder, configuration: yaml)
        #expect(try await Self.run("add \(Self.person)", in: folder).status == 0)
        try await ServeTests.send(["payload.text=how are you"], id: "hello", to: server, in: folder)
        let refused = try await ServeTests.finishedStory(of: "hello", in: folder)
        #expect((refused["effects"] as? [Any])?.isEmpty == true)
        let decision = try #require(refused["decision"] as? [String: Any])
        #expect((decision["summary"] as? String)?.contains("opted-out") == true)
        try await ServeTests.send(["payload.autoresponse_type=STOP"], id: "stop", to: server, in: folder)
        _ = try await ServeTests.finishedStory(of: "stop", in: folder)
        let removed = try await Self.run("remove \(Self.person)", in: folder)
        #expect(removed.status == 1)
        #expect(removed.output.contains("Telnyx itself blocks it"))
        #expect(await server.end() == 0)
    }

    static func run(_ line: String, in folder: TestFolder) async throws -> CommandRun {
        let words = line.split(separator: " ").map(String.init)
        return try await CommandRun(["opt-outs"] + words + ["--data", folder.path("data")], in: folder)
    }
}
