import Foundation
import Glibc
import Testing

/// Import, export and erasure, as somebody who moves from another service does them.
@Suite struct OptOutListsTests {
    private static let list = #"""
        number,words,at,reason
        +13125550001,STOP,2025-01-02T03:04:05Z,
        +13125550002,"please, no more ""ads""",,moved
        +13125550003,,,

        """#

    @Test func aListComesInOnceAndGoesOutWithItsEvidence() async throws {
        let folder = try TestFolder()
        try folder.write(Self.list, to: "list.csv")
        let rehearsal = try await Self.run("import list.csv --dry-run", in: folder)
        #expect(rehearsal.output == "3 records: 3 would be added, 0 known already\n")
        #expect(!FileManager.default.fileExists(atPath: folder.path("data")))
        #expect(try await Self.run("import list.csv --by anna", in: folder).output.hasPrefix("3 records: 3 added"))
        #expect(Self.size(folder.path("data/hookswitch.sqlite-wal")) == 0, "the log is as long as the list")
        for command in ["import list.csv", "import list.csv --dry-run"] {
            #expect(try await Self.run(command, in: folder).output.contains("3 known already"))
        }
        #expect(try await Self.run("check +13125550002", in: folder).status == 1)
        let export = try await Self.run("export", in: folder)
        #expect(export.output.components(separatedBy: "\r\n").count == 5)
        #expect(export.output.contains("\"please, no more \"\"ads\"\"\""))
        #expect(export.output.contains("2025-01-02T03:04:05.000Z"))

        let other = try TestFolder()
        try other.write(export.output, to: "export.csv")
        #expect(try await Self.run("import export.csv", in: other).output.hasPrefix("3 records: 3 added"))
        #expect(try await Self.run("check +13125550003", in: other).status == 1)
        let history = try await Self.run("history +13125550002 --json", in: other).objects
        #expect(history.first?["words"] as? String == "please, no more \"ads\"")
        #expect(history.first?["source"] as? String == "import")
        let third = try TestFolder()
        try third.write(try await Self.run("export --json", in: other).output, to: "export.json")
        #expect(try await Self.run("import export.json", in: third).output.hasPrefix("3 records: 3 added"))
        #expect(try await Self.run("verify", in: third).output.hasPrefix("intact: 3 rows"))
    }

    @Test func aBadLineKeepsTheWholeListOut() async throws {
        let folder = try TestFolder()
        try folder.write(Self.list + "5551234567,,,\n+13125550004,,soon,\n", to: "list.csv")
        let run = try await Self.run("import list.csv", in: folder)
        #expect(run.status == 1)
        #expect(run.lines.map { $0.prefix(11) } == ["list.csv:5:", "list.csv:6:"])
        #expect(run.errors.contains("nothing was imported"))
        #expect(!FileManager.default.fileExists(atPath: folder.path("data")))
        let json = try await Self.run("import list.csv --json", in: folder).objects
        #expect(json.dropLast().map { $0["line"] as? Int } == [5, 6])
        #expect(json.last?["bad"] as? Int == 2)
    }

    /// Killed while it writes, an import has left nothing, and the same command does it all.
    @Test func anImportThatIsKilledLeavesNothing() async throws {
        let folder = try TestFolder()
        let lines = (0..<40_000).map { "+1312\(5_550_000 + $0)" }
        try folder.write(lines.joined(separator: "\n"), to: "list.csv")
        try folder.write("+13105550123", to: "one.csv")
        #expect(try await Self.run("import one.csv", in: folder).status == 0)
        let process = Process()
        process.executableURL = try CommandRun.executable
        process.arguments = ["opt-outs", "import", "list.csv", "--data", folder.path("data")]
        process.currentDirectoryURL = folder.url
        process.standardError = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        let (endings, ending) = AsyncStream<Void>.makeStream()
        process.terminationHandler = { _ in ending.finish() }
        try process.start()
        // The log grows while the transaction is under way: rows are on their way to the disk.
        let log = folder.path("data/hookswitch.sqlite-wal")
        while process.isRunning, Self.size(log) < 1 << 20 { await Task.yield() }
        kill(process.processIdentifier, SIGKILL)
        for await _ in endings {}
        #expect(process.terminationReason == .uncaughtSignal)
        #expect(try await Self.run("verify", in: folder).output.hasPrefix("intact: 1 row,"))
        let again = try await Self.run("import list.csv", in: folder)
        #expect(again.output.contains("\(lines.count) added, 0 known"), "\(again.output) \(again.errors)")
    }

    private static func size(_ path: String) -> Int {
        (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) ?? 0
    }

    @Test func aLargeListComesInGroups() async throws {
        let folder = try TestFolder()
        let lines = (0..<4_500).map { "+1312555\(1000 + $0)" }
        try folder.write(lines.joined(separator: "\n"), to: "list.csv")
        #expect(try await Self.run("import list.csv", in: folder).output.hasPrefix("4500 records: 4500 added"))
        #expect(try await Self.run("list --json", in: folder).lines.count == 4_500)
        #expect(try await Self.run("list --json --limit 1500", in: folder).lines.count == 1_500)
        #expect(try await Self.run("verify", in: folder).output.hasPrefix("intact: 4500 rows"))
    }

    @Test func anErasedPersonStaysBlockedAndLeavesNoWords() async throws {
        let folder = try TestFolder()
        let server = try await ServeRun(["--dev"], in: folder)
        try await ServeTests.send(["payload.text=please stop texting me Jane"], id: "stop", to: server, in: folder)
        _ = try await ServeTests.finishedStory(of: "stop", in: folder)
        #expect(try await Self.run("erase +13125550001", in: folder).status == 64)
        let erased = try await Self.run("erase +13125550001 --reason request-7 --json", in: folder)
        #expect(try erased.objects.first?["ledgerRows"] as? Int == 1)
        #expect(try erased.objects.first?["events"] as? Int == 1)
        #expect(try erased.objects.first?["effects"] as? Int == 1)
        #expect(try await Self.run("check +13125550001", in: folder).status == 1)
        #expect(try await Self.run("verify", in: folder).status == 0)
        #expect(try await Self.run("list", in: folder).output.contains("erased:"))
        #expect(try await Self.run("export", in: folder).errors.contains("1 erased"))
        #expect(await server.end() == 0)
        for (name, file) in try folder.contents(of: "data") where name.hasPrefix("hookswitch.sqlite") {
            let bytes = try #require(file.bytes)
            for words in ["Jane", "+13125550001"] {
                #expect(bytes.range(of: Data(words.utf8)) == nil, "\(name): \(words)")
            }
        }
    }

    private static func run(_ line: String, in folder: TestFolder) async throws -> CommandRun {
        try await OptOutsCommandTests.run(line, in: folder)
    }
}
