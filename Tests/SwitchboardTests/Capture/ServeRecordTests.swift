import Foundation
import GRDB
import Glibc
import Handlers
import Testing

@testable import Switchboard

/// `serve --record`: signed requests to a real server, and the folder it leaves decides the same.
@Suite struct ServeRecordTests {
    private static let yaml = """
        admin: { port: 0 }
        voice:
          numbers: { default: main }
          plans:
            main:
              - { name: vip, when: { from-list: vips.txt }, do: [ { enqueue: priority } ] }
              - { name: again, when: { repeat-caller: 24h }, do: [ { enqueue: again } ] }
              - { name: rest, do: [ { dial: ["+12125550123"] } ] }
        messaging: { brand: Example Ltd, keywords: { hours: Nine to five. }, otherwise: Thanks! }
        """
    private static let words = ["hours", "STOP", "hours", "START", "my name is Johanna Smith", "hours"]

    private static func prepared() throws -> TestFolder {
        let folder = try TestFolder()
        try folder.write("+442079460958\n", to: "vips.txt")
        for name in ["requests", "later"] {
            try FileManager.default.createDirectory(atPath: folder.path(name), withIntermediateDirectories: false)
        }
        for (index, words) in words.enumerated() {
            let text = try Samples.text(words, id: "t\(index)", minute: index)
            try folder.write(String(decoding: text.body, as: UTF8.self), to: "requests/1\(index).json")
        }
        for (index, from) in ["+442079460958", "+13125550001", "+13125550001"].enumerated() {
            let call = try Samples.call(from: from, id: "v3:secret0b1ca7-\(index)")
            // Whoever calls again does so when the first call is in the book.
            let place = index == 2 ? "later" : "requests"
            try folder.write(String(decoding: call.body, as: UTF8.self), to: "\(place)/2\(index).form")
        }
        return folder
    }

    private static func send(_ requests: String, to server: ServeRun, in folder: TestFolder) async throws {
        let sent = try await CommandRun(["send", requests, "--to", server.base, "--data", server.data], in: folder)
        #expect(sent.status == 0, "\(sent.output)\(sent.errors)")
    }

    /// Asks until the journal looks as wanted, as an operator would.
    private static func wait(in folder: TestFolder, until isReady: ([[String: Any]]) throws -> Bool) async throws {
        for _ in 1...300 {
            let listed = try await CommandRun(["events", "list", "--json", "--data", folder.path("data")], in: folder)
            if try isReady(listed.objects) { return }
        }
        Issue.record("it did not come to that")
    }

    private static func script(_ folder: TestFolder, _ name: String = "captured") throws -> String {
        try String(contentsOfFile: folder.path("\(name)/scenario.yaml"), encoding: .utf8)
    }

    @Test func whatCameInDecidesTheSameAndNobodyIsInIt() async throws {
        let folder = try Self.prepared()
        let server = try await ServeRun(["--dev", "--record", "captured"], in: folder, configuration: Self.yaml)
        for (requests, count) in [("requests", 8), ("later", 9)] {
            try await Self.send(requests, to: server, in: folder)
            try await Self.wait(in: folder) {
                $0.count == count && $0.allSatisfy { $0["state"] as? String == "done" }
            }
        }
        #expect(await server.end() == 0)

        let pool = try DatabasePool(path: folder.path("data/hookswitch.sqlite"))
        let decided = try await TrafficExportTests.shapes(in: pool)
        try pool.close()
        #expect(
            decided.count == 9
                && decided[6...].map { $0.contains("vip") || $0.contains("again") } == [true, false, true]
        )
        let outcome = try await ScenarioRunner().run(Scenario(folder: folder.path("captured")))
        #expect(TrafficExportTests.shapes(of: outcome) == decided)
        let files = try folder.contents(of: "captured")
        #expect(files.values.allSatisfy { $0.mode == 0o600 })
        for (name, file) in files {
            let text = String(decoding: file.bytes ?? Data(), as: UTF8.self)
            for secret in TrafficExportTests.secrets {
                #expect(!text.contains(secret), "\(name): \(secret)")
            }
        }
        #expect(try folder.contents(of: "data")["pseudonym-key"]?.mode == 0o600)
        let replay = try await CommandRun(["replay", "captured", "--update"], in: folder)
        #expect(replay.status == 0 && replay.lines.last == "1 scenario, 9 requests", "\(replay.errors)")
        #expect(try await CommandRun(["replay", "captured"], in: folder).status == 0)
    }

    @Test func aServerThatIsKilledLeavesAScenarioAndTheNextStartAnother() async throws {
        let folder = try Self.prepared()
        let arguments = ["--dev", "--record", "captured"]
        let first = try await ServeRun(arguments, in: folder, configuration: Self.yaml)
        try await Self.send("requests", to: first, in: folder)
        try await Self.wait(in: folder) { _ in try Self.script(folder).contains("send:") }
        #expect(await first.end(SIGKILL) == -SIGKILL)
        let replay = try await CommandRun(["replay", "captured", "--update"], in: folder)
        #expect(replay.status == 0, "\(replay.output)\(replay.errors)")

        let second = try await ServeRun(arguments, in: folder, configuration: Self.yaml)
        try await ServeTests.send(["payload.text=HELP"], id: "help", to: second, in: folder)
        #expect(await second.end() == 0)
        #expect(try Self.script(folder, "captured-2").contains("message.received"))
        let both = try await CommandRun(["replay", "captured", "captured-2", "--update"], in: folder)
        #expect(both.status == 0 && both.lines.last?.hasPrefix("2 scenarios") == true, "\(both.output)\(both.errors)")
    }

    @Test func aFolderWithSomethingElseInItIsRefusedBeforeTheStart() async throws {
        let folder = try TestFolder()
        try folder.write("", to: "notes.txt")
        let run = try await CommandRun(["serve", "--dev", "--record", "."], in: folder)
        #expect(run.status == 64 && run.errors.contains("something else is in that folder"), "\(run.errors)")
    }
}
