import EventIngress
import Foundation
import GRDB
import TelnyxEvents
import TelnyxStandIn
import Testing

@testable import Switchboard

/// A replay that is interrupted and goes on ends as one that was not, wherever it was interrupted.
@Suite struct ResumedReplayTests {
    private static func rules(_ directory: String, greeting: String) -> String {
        """
        crm: { url: "\(directory)/callers", answer-within: 10s }
        voice:
          numbers: { default: main }
          plans:
            main:
              - { name: vip, when: { caller: { vip: true } }, do: [ { say: \(greeting) }, { enqueue: priority } ] }
              - { name: again, when: { repeat-caller: 24h }, do: [ { enqueue: again } ] }
              - { name: first, do: [ { dial: ["+12125550123"] } ] }
        messaging:
          brand: Example
          limits: { answers-per-number: { count: 4, within: 10m } }
          keywords: { hours: \(greeting) }
        """
    }

    /// Texts that count on earlier ones, calls that count on earlier ones, on profiles and on neither.
    private static func play(on server: TestServer) async throws {
        let words = ["hours", "STOP", "hours", "thanks", "START", "hours", "hours", "hours", "HELP", "please stop"]
        for index in 0..<30 {
            let from = "+1312555000\(index % 3)"
            try await server.handle(
                try Samples.text(words[index / 3 % words.count], id: "t\(index)", minute: index, from: from)
            )
            if index.isMultiple(of: 2) {
                try await server.handle(try Samples.call(from: "+1212555010\(index % 5)", id: "v3:\(index)"))
            }
            if index == 14 { try await server.handle(try Samples.fixture("demo/08-fax-received.json")) }
            server.clock.advance(30)
        }
    }

    /// What a replay said, and where it stood after each of its pages.
    private struct Course {
        var steps: [ReplayStep] = []
        var stands: [(steps: Int, checkpoint: ReplayCheckpoint)] = []

        var tally: ReplayTally? { stands.last?.checkpoint.tally }
    }

    private static func course(
        of traffic: RecordedTraffic,
        under rules: [Switchboard.Configuration],
        from checkpoint: ReplayCheckpoint? = nil,
        pageSize: Int
    ) async throws -> Course {
        var replay = Replay(rules[0], against: rules[1])
        if let checkpoint { try await replay.resume(checkpoint, in: traffic) }
        let first = try await traffic.extent().start
        let start = try #require(checkpoint?.start ?? first)
        let question = ReplayQuestion(configuration: "", against: nil, filter: JournalFilter(), shift: nil, form: "")
        var course = Course()
        var count = 0
        try await replay.play(
            traffic,
            start: start,
            after: checkpoint?.last.position,
            pageSize: pageSize,
            onStep: {
                course.steps.append($0)
                count += 1
            },
            onPage: { last, tally in
                let checkpoint = ReplayCheckpoint(
                    question: question,
                    begun: start,
                    start: start,
                    last: last,
                    tally: tally,
                    bytes: 0
                )
                course.stands.append((count, checkpoint))
            }
        )
        return course
    }

    @Test func interruptedAfterAnyPageItEndsTheSame() async throws {
        let directory = try StandInServer()
        directory.addCaller("+12125550103", Data(#"{"name":"Ada","vip":true}"#.utf8))
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await directory.run() }
            let origin = try await directory.origin()
            let today = Self.rules(origin, greeting: "Hello.")
            try await TestServer.run(today) { server in
                try await Self.play(on: server)
                let rules = try [today, Self.rules(origin, greeting: "Good day.")].map {
                    try Configuration(yaml: $0, environment: [:])
                }
                let traffic = RecordedTraffic(
                    try Storage(reading: server.directory),
                    matching: JournalFilter(),
                    readsCallers: true
                )
                let whole = try await Self.course(of: traffic, under: rules, pageSize: 1)
                #expect(whole.steps.count == 46 && whole.stands.count == 46)
                #expect(
                    Set(whole.steps.map(\.before.outcome)).count >= 8,
                    "the traffic is too simple to prove anything"
                )
                for stand in whole.stands {
                    let kept = try JSONEncoder().encode(stand.checkpoint)
                    let checkpoint = try JSONDecoder().decode(ReplayCheckpoint.self, from: kept)
                    #expect(checkpoint == stand.checkpoint)
                    let rest = try await Self.course(of: traffic, under: rules, from: checkpoint, pageSize: 7)
                    #expect(whole.steps.prefix(stand.steps) + rest.steps == whole.steps[...], "after \(stand.steps)")
                    #expect((rest.tally ?? checkpoint.tally) == whole.tally, "after \(stand.steps)")
                }
            }
            group.cancelAll()
        }
    }

    @Test func aJournalThatLostEventsOrIsAnotherIsRefused() async throws {
        try await TestServer.run { server in
            for index in 0..<6 { try await server.handle(try Samples.text("hours", id: "t\(index)", minute: index)) }
            let configuration = try Configuration(yaml: TestServer.yaml, environment: [:])
            let rules = [configuration, configuration]
            let traffic = RecordedTraffic(try Storage(reading: server.directory), matching: JournalFilter())
            let checkpoint = try await Self.course(of: traffic, under: rules, pageSize: 4).stands[0].checkpoint
            let database = server.database
            try await database.write { try $0.execute(sql: "DELETE FROM journal WHERE id = 't1'") }
            await #expect(throws: ReplayCheckpoint.Fault.pruned(read: 4, left: 3)) {
                _ = try await Self.course(of: traffic, under: rules, from: checkpoint, pageSize: 4)
            }
            try await database.write { try $0.execute(sql: "DELETE FROM journal WHERE id = 't3'") }
            await #expect(throws: ReplayCheckpoint.Fault.otherJournal(checkpoint.last)) {
                _ = try await Self.course(of: traffic, under: rules, from: checkpoint, pageSize: 4)
            }
        }
    }
}
