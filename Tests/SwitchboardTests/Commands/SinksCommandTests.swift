import Foundation
import GRDB
import Handlers
import TelnyxEvents
import Testing

@testable import Switchboard

/// The sink commands as an operator types them.
@Suite struct SinksCommandTests {
    private func folder() async throws -> TestFolder {
        let folder = try TestFolder()
        try folder.write(
            """
            sinks:
              crm: { url: "http://127.0.0.1:1/hooks?t=hush", events: [call] }
              archive: { file: ./out.jsonl, events: [message] }
              pipe: { stdout: true, events: [fax] }
            """,
            to: "hookswitch.yaml"
        )
        let directory = DataDirectory(path: folder.path("data"))
        try directory.prepare()
        let pool = try await Storage.serving(directory)
        let event = try #require(EventID(rawValue: "e"))
        try await pool.write { db in
            for sink in ["crm", "gone-for-good"] {
                let forward = Forward(
                    sink: sink,
                    type: "call.answered",
                    family: .call,
                    occurredAt: .now,
                    data: .null,
                    conversation: ConversationKey(rawValue: "c")
                )
                try Outbox.append(.forward(forward), event: event, key: sink, at: .now, in: db)
            }
            try db.execute(sql: "INSERT INTO outboxHalts VALUES ('sink.crm', 1700000000000000, 'answered 410', 'x')")
        }
        try Storage.close(pool, of: directory)
        return folder
    }

    @Test func listedEnabledAndListedAgain() async throws {
        let folder = try await folder()
        let list = try await CommandRun(["sinks", "list", "--json"], in: folder)
        let objects = try list.objects
        #expect(objects.map { $0["name"] as? String } == ["crm", "archive", "pipe", "gone-for-good"])
        #expect(objects.map { $0["state"] as? String } == ["disabled", "on", "on", "unknown"])
        #expect(objects.map { $0["waiting"] as? Int } == [1, 0, 0, 1])
        #expect(!list.output.contains("hush"))
        let table = try await CommandRun(["sinks", "list"], in: folder)
        #expect(table.output.contains("disabled since 2023-11-14T22:13:20Z") && table.output.contains("answered 410"))
        #expect(try await CommandRun(["sinks", "enable", "crm"], in: folder).status == 0)
        #expect(try await CommandRun(["sinks", "enable", "crm"], in: folder).status == 1)
        let after = try await CommandRun(["sinks", "list", "--json"], in: folder)
        #expect(try after.objects.first?["state"] as? String == "on")
    }

    @Test func aTestGoesToTheSinkAndToNothingElse() async throws {
        let folder = try await folder()
        #expect(try await CommandRun(["sinks", "test", "archive"], in: folder).status == 0)
        let lines = try String(contentsOfFile: folder.path("out.jsonl"), encoding: .utf8).split(separator: "\n")
        #expect(lines.count == 1 && lines[0].contains("\"type\":\"hookswitch.test\""))
        let down = try await CommandRun(["sinks", "test", "crm"], in: folder)
        #expect(down.status == 1 && down.errors.contains("not reached"))
        let unknown = try await CommandRun(["sinks", "test", "nobody"], in: folder)
        #expect(unknown.status == 1 && unknown.errors.contains("crm, archive, pipe"))
        let list = try await CommandRun(["sinks", "list", "--json"], in: folder)
        #expect(try list.objects.map { $0["waiting"] as? Int } == [1, 0, 0, 1])
        let none = try await CommandRun(["sinks", "test", "nobody"], in: try TestFolder())
        #expect(none.status == 1 && none.errors.contains("none is configured"), "\(none.errors)")
    }
}
