import Foundation
import Testing

/// `backup` and `restore` as an operator runs them, beside a real server.
@Suite struct BackupCommandTests {
    @Test func aBackupBesideAServerComesBack() async throws {
        let folder = try TestFolder()
        let server = try await ServeRun(["--dev"], in: folder)
        let send = ["send", try Self.fixture("03-message-hours.json"), "--fresh-ids", "--repeat", "20"]
        let sent = try await Self.run(send + ["--to", server.base], in: folder)
        #expect(sent.status == 0, "\(sent.errors)")
        let backup = try await Self.run(["backup", "b.db", "--json"], in: folder)
        #expect(backup.status == 0, "\(backup.errors)")
        let holds = try #require(try backup.objects.first?["holds"] as? [String: Any])
        #expect(holds["events"] as? Int == 20)
        #expect(try folder.contents()["b.db"]?.mode == 0o600)

        let taken = try await Self.run(["backup", "b.db"], in: folder)
        #expect(taken.status == 1 && taken.errors.contains("--force"))
        #expect(try await Self.run(["backup", "b.db", "--force"], in: folder).status == 0)
        let occupied = try await Self.run(["restore", "b.db"], in: folder)
        #expect(occupied.status == 1 && occupied.errors.contains("--force"))
        let locked = try await Self.run(["restore", "b.db", "--force"], in: folder)
        #expect(locked.status == 78 && locked.errors.contains("in use"))
        #expect(await server.end() == 0)

        let restored = try await Self.run(["restore", "b.db", "--force"], in: folder)
        #expect(restored.status == 0, "\(restored.errors)")
        #expect(restored.output.contains("events recover --since"))
        let list = try await Self.run(["events", "list", "--json"], in: folder)
        #expect(list.lines.count == 20)
        let again = try await ServeRun(["--dev"], in: folder)
        #expect(await again.end() == 0)
    }

    @Test func whatIsNoWholeBackupIsNotRestored() async throws {
        let folder = try TestFolder()
        try folder.write("+13125550001\n", to: "list.csv")
        #expect(try await Self.run(["opt-outs", "import", "list.csv"], in: folder).status == 0)
        #expect(try await Self.run(["backup", "b.db"], in: folder).status == 0)
        var bytes = try #require(FileManager.default.contents(atPath: folder.path("b.db")))
        for index in stride(from: 8192, to: bytes.count, by: 700) { bytes[index] ^= 0xFF }
        try bytes.write(to: URL(filePath: folder.path("bent.db")))
        try folder.write("no database", to: "text.db")
        let before = try folder.contents(of: "data")
        for name in ["bent.db", "text.db", "missing.db", "data/hookswitch.sqlite"] {
            let run = try await Self.run(["restore", name, "--force"], in: folder)
            #expect(run.status == 1, "\(name): \(run.errors)")
        }
        #expect(try folder.contents(of: "data") == before)
        #expect(try await Self.run(["backup", "c.db", "--data", "nowhere"], in: folder).status == 78)
        let nowhere = try await Self.run(["backup", "nowhere/c.db"], in: folder)
        #expect(nowhere.status == 1 && nowhere.errors.contains("nowhere/c.db cannot be used"))
    }

    private static func fixture(_ name: String) throws -> String {
        Repository.root.appending(path: "fixtures/demo/\(name)").path()
    }

    private static func run(_ arguments: [String], in folder: TestFolder) async throws -> CommandRun {
        try await CommandRun(arguments + (arguments.contains("--data") ? [] : ["--data", "data"]), in: folder)
    }
}
