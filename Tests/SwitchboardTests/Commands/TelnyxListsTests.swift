import Foundation
import TelnyxEvents
import TelnyxStandIn
import Testing

/// What Telnyx remembers, taken over by commands: its opt-outs, and what it tried to hand over.
@Suite struct TelnyxListsTests {
    @Test func optOutsAtTelnyxAreTakenOverOnce() async throws {
        try await Self.withStandIn { standIn, folder in
            for index in 0..<300 { standIn.block("+1312555\(1000 + index)") }
            let rehearsal = try await Self.run("opt-outs reconcile --dry-run --json", in: folder)
            #expect(try rehearsal.objects.first?["added"] as? Int == 300)
            #expect(try await Self.run("opt-outs check +13125551299", in: folder).status == 0)
            let first = try await Self.run("opt-outs reconcile", in: folder)
            #expect(first.output == "300 opt-outs at Telnyx: 300 added\n", "\(first.errors)")
            #expect(try await Self.run("opt-outs reconcile", in: folder).output == "300 opt-outs at Telnyx: 0 added\n")
            #expect(try await Self.run("opt-outs check +13125551299", in: folder).status == 1)
            let removed = try await Self.run("opt-outs remove +13125551299", in: folder)
            #expect(removed.status == 1)
            #expect(removed.output.contains("Telnyx itself blocks it (api)"))
        }
    }

    @Test func whatNeverArrivedIsFetchedOldestFirst() async throws {
        try await Self.withStandIn { standIn, folder in
            standIn.add(Self.delivery("stop", "STOP", at: "2026-11-20T10:00:00Z"))
            standIn.add(Self.delivery("start", "START", at: "2026-11-20T11:00:00Z"))
            standIn.add(Self.delivery("old", "STOP", at: "2026-11-01T10:00:00Z"))
            standIn.add(Self.delivery("long", "STOP", at: "2026-11-20T12:00:00Z", cutAfter: 100))
            let command = "events recover --since 2026-11-20T00:00:00Z --json"
            let rehearsal = try await Self.run("\(command) --dry-run", in: folder).objects
            #expect(rehearsal.last?["recovered"] as? Int == 2)
            #expect(try await Self.run("events list --json", in: folder).output.isEmpty)

            let run = try await Self.run(command, in: folder)
            #expect(run.status == 1, "one is lost")
            let lines = try run.objects
            #expect(lines.map { $0["outcome"] as? String } == ["recovered", "recovered", "cut", nil])
            #expect(lines[2]["cutAfterBytes"] as? Int == 100)
            #expect(lines[2]["id"] as? String == "long")
            let events = try await Self.run("events list --json", in: folder).objects
            #expect(events.map { $0["id"] as? String } == ["stop", "start"])
            #expect(events.first?["receivedAt"] as? String == "2026-11-20T10:00:00Z")
            let again = try await Self.run(command, in: folder).objects
            #expect(again.last?["known"] as? Int == 2)
            #expect(again.last?["recovered"] as? Int == 0)
        }
    }

    @Test func aRecoveredStopBlocksAndIsNotAnsweredDaysLater() async throws {
        try await Self.withStandIn { standIn, folder in
            standIn.add(Self.delivery("stop", "STOP", at: "2026-11-20T10:00:00Z"))
            let server = try await ServeRun(["--dev"], in: folder)
            let run = try await Self.run("events recover --since 2026-11-20T00:00:00Z", in: folder)
            #expect(run.status == 0, "\(run.output) \(run.errors)")
            let story = try await ServeTests.finishedStory(of: "stop", in: folder)
            let effects = try #require(story["effects"] as? [[String: Any]])
            #expect(effects.map { $0["state"] as? String } == ["refused"])
            #expect(effects.first?["lastError"] as? String == "too late to send")
            #expect(try await Self.run("opt-outs check +13125550001", in: folder).status == 1)
            #expect(await server.end() == 0)
        }
    }

    @Test(arguments: ["opt-outs reconcile", "events recover --since 2026-11-20T00:00:00Z"])
    func withoutAKeyOrWithAWrongOneTheRemedyIsSaid(line: String) async throws {
        let folder = try TestFolder()
        try folder.write("{}", to: "own.yaml")
        _ = try await Self.run("opt-outs add +13125550009", in: folder)
        let none = try await Self.run(line, in: folder)
        #expect(none.status == 78)
        #expect(none.errors.contains("telnyx.api-key is not set"))
        try await Self.withStandIn(apiKey: "other") { _, folder in
            let wrong = try await Self.run(line, in: folder)
            #expect(wrong.status == 78)
            #expect(wrong.errors.contains("telnyx.api-key is not taken"))
        }
        try folder.write("telnyx: { api-key: x, api-url: \"http://127.0.0.1:9/v2\" }", to: "own.yaml")
        #expect(try await Self.run(line, in: folder).status == 70)
    }

    private static func delivery(_ id: String, _ words: String, at: String, cutAfter: Int? = nil) -> StandInDelivery {
        let event = JSONValue.object([
            "data": .object([
                "event_type": .string("message.received"), "id": .string(id), "occurred_at": .string(at),
                "record_type": .string("event"),
                "payload": .object([
                    "id": .string("m-\(id)"), "direction": .string("inbound"), "text": .string(words),
                    "from": .object(["phone_number": .string("+13125550001")]),
                    "to": .array([.object(["phone_number": .string("+17735550002")])]), "received_at": .string(at),
                ]),
            ])
        ])
        return StandInDelivery(event: event, startedAt: try? Date(at, strategy: .iso8601), cutAfter: cutAfter)
    }

    /// A stand-in for the API, and a folder whose configuration names it and whose data directory is there.
    private static func withStandIn(
        apiKey: String = "key",
        _ body: (StandInServer, TestFolder) async throws -> Void
    ) async throws {
        let standIn = try StandInServer(apiKey: apiKey)
        let folder = try TestFolder()
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await standIn.run() }
            let yaml = "telnyx: { api-key: key, api-url: \"\(try await standIn.baseURL())\" }"
            try folder.write(yaml, to: "own.yaml")
            _ = try await run("opt-outs add +13125550009", in: folder)
            try await body(standIn, folder)
            group.cancelAll()
        }
    }

    private static func run(_ line: String, in folder: TestFolder) async throws -> CommandRun {
        let words = line.split(separator: " ").map(String.init)
        return try await CommandRun(words + ["--config", "own.yaml", "--data", folder.path("data")], in: folder)
    }
}
