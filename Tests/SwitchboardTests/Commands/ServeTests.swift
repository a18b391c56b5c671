import Foundation
import Glibc
import Testing

/// `serve --dev` from start to end, with the commands that run beside it.
@Suite struct ServeTests {
    @Test func aTextGoesInAndItsStoryCanBeRead() async throws {
        let folder = try TestFolder()
        let server = try await ServeRun(["--dev"], in: folder)
        #expect(server.ready.adminPort != nil)
        #expect(server.summary.contains { $0.contains("DEVELOPMENT") })
        #expect(server.summary.contains { $0.contains("\(server.base)/webhooks/telnyx") })
        for secret in ["dev-key", "admin-token", "voice-token", "hookswitch.sqlite"] {
            #expect(try folder.contents(of: "data")[secret]?.mode == 0o600, "\(secret)")
        }
        let attributes = try FileManager.default.attributesOfItem(atPath: server.data)
        #expect(attributes[.posixPermissions] as? Int == 0o700)

        try await Self.send(["payload.text=HELP"], id: "help", to: server, in: folder)
        let story = try await Self.finishedStory(of: "help", in: folder)
        #expect(story["type"] as? String == "message.received")
        #expect(story["family"] as? String == "message")
        #expect(story["attempts"] as? Int == 1)
        #expect(story["lastError"] is NSNull)
        #expect(story["decision"] is [String: Any])
        let effects = try #require(story["effects"] as? [[String: Any]])
        #expect(effects.map { $0["kind"] as? String } == ["message"])
        #expect(effects.map { $0["state"] as? String } == ["sent"])

        let list = try await CommandRun(["events", "list", "--json", "--data", server.data], in: folder).objects
        #expect(list.map { $0["id"] as? String } == ["help"])
        let keys: Set = ["id", "type", "family", "state", "attempts", "receivedAt", "lastError"]
        #expect(Set(list[0].keys).isSuperset(of: keys))
        let unknown = try await CommandRun(["events", "show", "nobody", "--data", server.data], in: folder)
        #expect(unknown.status == 1)
        #expect(await server.end() == 0)
    }

    @Test func aStopShowsInTheSuppressionList() async throws {
        let folder = try TestFolder()
        let server = try await ServeRun(["--dev"], in: folder)
        try await Self.send(["payload.text=STOP"], id: "stop", to: server, in: folder)
        _ = try await Self.finishedStory(of: "stop", in: folder)
        let data = ["--data", server.data]
        let check = try await CommandRun(["opt-outs", "check", "+13125550001", "--json"] + data, in: folder)
        #expect(check.status == 1)
        #expect(try check.objects.first?["blocked"] as? Bool == true)
        #expect(try await CommandRun(["opt-outs", "check", "+13125550002"] + data, in: folder).status == 0)
        let list = try await CommandRun(["opt-outs", "list", "--json"] + data, in: folder)
        #expect(try list.objects.map { $0["number"] as? String } == ["+13125550001"])
        let history = try await CommandRun(["opt-outs", "history", "+13125550001", "--json"] + data, in: folder)
        #expect(try history.objects.map { $0["words"] as? String } == ["STOP"])
        #expect(try await CommandRun(["opt-outs", "verify"] + data, in: folder).status == 0)
        #expect(await server.end(SIGINT) == 0)
    }

    @Test func aDataDirectoryHasOneServer() async throws {
        let folder = try TestFolder()
        let server = try await ServeRun(["--dev"], in: folder)
        let again = ["serve", "--dev", "--port", "0", "--config", folder.path("serve.yaml")]
        let second = try await CommandRun(again + ["--data", server.data], in: folder)
        #expect(second.status == 78)
        #expect(second.errors.contains("\(server.ready.pid)"))
        let taken = ["serve", "--dev", "--port", "\(server.ready.port)", "--config", folder.path("serve.yaml")]
        let third = try await CommandRun(taken + ["--data", folder.path("other")], in: folder)
        #expect(third.status == 78)
        #expect(third.errors.contains("--port"))
        #expect(await server.end() == 0)
        // The kernel has dropped the claim.
        let next = try await ServeRun(["--dev"], in: folder)
        #expect(await next.end() == 0)
    }

    @Test func readingCommandsLeaveAStoppedServersDataAlone() async throws {
        let folder = try TestFolder()
        let server = try await ServeRun(["--dev"], in: folder)
        try await Self.send(["payload.text=STOP"], id: "stop", to: server, in: folder)
        _ = try await Self.finishedStory(of: "stop", in: folder)
        #expect(await server.end() == 0)
        let before = try folder.contents(of: "data")
        let commands = [
            "events list", "events list --json", "events show stop", "events dead", "opt-outs list",
            "opt-outs check +13125550001", "opt-outs history +13125550001", "opt-outs verify", "config show",
        ]
        for command in commands {
            let words = command.split(separator: " ").map(String.init)
            let run = try await CommandRun(words + ["--data", server.data], in: folder)
            #expect([0, 1].contains(run.status), "\(command): \(run.errors)")
            #expect(try folder.contents(of: "data") == before, "\(command)")
        }
    }

    @Test func theAdminListenerNeedsAToken() async throws {
        let folder = try TestFolder()
        // The base point's 32 bytes: a key, but nobody's.
        let key = Data([0x58] + Array(repeating: 0x66, count: 31)).base64EncodedString()
        let yaml = "admin: { port: 0 }\ntelnyx: { public-keys: [\"\(key)\"] }"
        let server = try await ServeRun([], in: folder, configuration: yaml)
        #expect(server.ready.adminPort == nil)
        let content = try #require(FileManager.default.contents(atPath: folder.path("ready.json")))
        #expect(String(decoding: content, as: UTF8.self).contains(#""adminPort":null"#))
        #expect(try folder.contents(of: "data")["admin-token"] == nil)
        #expect(try folder.contents(of: "data")["dev-key"] == nil)
        #expect(await server.end() == 0)
    }

    static func send(_ edits: [String], id: String, to server: ServeRun, in folder: TestFolder) async throws {
        let fixture = Repository.root.appending(path: "fixtures/demo/03-message-hours.json").path()
        let changes = (["id=\(id)"] + edits).flatMap { ["--set", $0] }
        let words = ["send", fixture, "--to", server.base, "--data", server.data] + changes
        let run = try await CommandRun(words, in: folder)
        #expect(run.status == 0, "\(run.output) \(run.errors)")
        #expect(run.lines.first?.hasPrefix("200") == true)
        #expect(run.lines.last?.hasPrefix("1 sent: 1 × 200") == true)
    }

    /// Asks until the event is done and every effect has left, as an operator would.
    static func finishedStory(of id: String, in folder: TestFolder) async throws -> [String: Any] {
        for _ in 1...300 {
            let words = ["events", "show", id, "--json", "--data", folder.path("data")]
            let story = try #require(try await CommandRun(words, in: folder).objects.first)
            let effects = story["effects"] as? [[String: Any]] ?? []
            if story["state"] as? String == "done", effects.allSatisfy({ $0["state"] as? String != "pending" }) {
                return story
            }
        }
        Issue.record("event \(id) is not done")
        return [:]
    }
}
