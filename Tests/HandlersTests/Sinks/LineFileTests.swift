import Foundation
import GRDB
import TelnyxEvents
import Testing

@testable import Handlers

@Suite struct LineFileTests {
    private func inFolder(_ body: (String) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "hookswitch-lines-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try await body(folder.appending(path: "events.jsonl").path())
    }

    private func text(_ path: String) throws -> String { try String(contentsOfFile: path, encoding: .utf8) }

    @Test func aFileThatIsLargeIsTurnedOverAndTheOldestGoes() async throws {
        try await inFolder { path in
            let file = LineFile(path: path, rotateBytes: 10, keep: 2)
            for number in 1...5 { try file.append(Data("{\"n\":\(number)}\n".utf8)) }
            #expect(try text(path) == "{\"n\":5}\n")
            #expect(try text("\(path).1") == "{\"n\":4}\n" && text("\(path).2") == "{\"n\":3}\n")
            #expect(!FileManager.default.fileExists(atPath: "\(path).3"))
        }
    }

    @Test func withNothingToKeepAFileIsBegunAnew() async throws {
        try await inFolder { path in
            let file = LineFile(path: path, rotateBytes: 4, keep: 0)
            for _ in 1...2 { try file.append(Data("{}{}\n".utf8)) }
            #expect(try text(path) == "{}{}\n")
            #expect(!FileManager.default.fileExists(atPath: "\(path).1"))
        }
    }

    /// A batch larger than the limit is one file; lines are never split.
    @Test func aBatchStaysWhole() async throws {
        try await inFolder { path in
            let file = LineFile(path: path, rotateBytes: 4, keep: 3)
            try file.append(Data("{\"a\":1}\n{\"b\":2}\n".utf8))
            #expect(try text(path) == "{\"a\":1}\n{\"b\":2}\n")
        }
    }

    @Test(arguments: [
        ("{\"n\":1}\n{\"n\":", "{\"n\":1}\n{}\n"), ("{\"n\":", "{}\n"), ("", "{}\n"),
        ("{\"n\":1}\n", "{\"n\":1}\n{}\n"),
        ("somebody else's", "somebody else's\n{}\n"), ("\n", "\n{}\n"),
    ])
    func halfALineFromADeathIsTakenAway(before: String, after: String) async throws {
        try await inFolder { path in
            try Data(before.utf8).write(to: URL(filePath: path))
            try LineFile(path: path, rotateBytes: 1 << 20, keep: 1).append(Data("{}\n".utf8))
            #expect(try text(path) == after)
        }
    }

    @Test func halfALineLargerThanTheLookBackIsTakenAwayToo() async throws {
        try await inFolder { path in
            try Data(("{}\n{\"a\":\"" + String(repeating: "x", count: 200_000)).utf8).write(to: URL(filePath: path))
            try LineFile(path: path, rotateBytes: 1 << 20, keep: 1).append(Data("{\"b\":1}\n".utf8))
            #expect(try text(path) == "{}\n{\"b\":1}\n")
        }
    }

    /// Rows wait while the file cannot be written, and stand there once and in order afterwards.
    @Test func aSinkWithoutAFolderWaitsForIt() async throws {
        try await inFolder { path in
            let bench = try OutboxBench()
            let folder = URL(filePath: path).deletingLastPathComponent().appending(path: "later")
            let target = folder.appending(path: "e.jsonl").path()
            let worker = bench.worker(
                FileSink(name: "analytics", path: target, rotateBytes: 1 << 20, keep: 1).station()
            )
            for number in 1...3 { try await bench.append(OutboxBench.forward(number), key: "k\(number)") }
            try await worker.drain()
            #expect(try await bench.record("k1").lastError?.hasPrefix("cannot be written: open") == true)
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            bench.time.advance(by: .seconds(30))
            try await worker.drain()
            let lines = try text(target).split(separator: "\n").map { try JSONValue(json: Data($0.utf8))["data"]?["n"] }
            #expect(lines == [.integer(1), .integer(2), .integer(3)])
            #expect(try await bench.database.read { db in try Outbox.counts(in: db) } == [.sent: 3])
        }
    }
}
