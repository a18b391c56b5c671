import EventIngress
import Foundation
import GRDB
import Handlers
import Numbering
import OptOut
import TelnyxEvents
import Testing

@testable import Switchboard

@Suite struct ReplayTests {
    private static let today = """
        voice:
          numbers: { default: main }
          plans:
            main:
              - name: london
                when: { from-region: [GB] }
                do: [ { dial: ["+442079460123"] } ]
              - name: rest
                do: [ { enqueue: sales } ]
        messaging:
          brand: Example
          keywords:
            hours: Nine to five.
        """
    private static let tomorrow =
        today.replacing("from-region: [GB]", with: "from-region: [FR]")
        .replacing("enqueue: sales", with: "enqueue: all")
        .replacing("hours: Nine to five.", with: "hours: Nine to six.\n    parking: Garage B.")

    @Test func overridesCountAsTheyDidThen() throws {
        let yaml = """
            voice:
              numbers: { default: main }
              plans:
                main:
                  - { name: storm, when: { closed-by: storm }, do: [ hangup ] }
                  - { name: rest, do: [ { dial: ["+442079460123"] } ] }
            """
        let noon = try Date("2026-11-20T12:00:00Z", strategy: .iso8601)
        let storm = Override(
            name: "storm",
            reason: "storm",
            author: "ada",
            since: noon,
            until: noon.addingTimeInterval(3600)
        )
        let configuration = try Configuration(yaml: yaml, environment: [:])
        for (minute, rule) in [(-1.0, "rest"), (0, "storm"), (59, "storm"), (60, "rest")] {
            var replay = Replay(configuration, overrides: [storm])
            let at = noon.addingTimeInterval(minute * 60)
            let item = try #require(try ReplayItem.reading([try Samples.call()], at: at).first)
            #expect("\(replay.next(item).before)".contains(rule), "\(minute)")
        }
    }

    @Test func aMonthsDifferenceIsWhatCountingSays() async throws {
        let month = try await GeneratedMonth()
        let traffic = RecordedTraffic(try Storage(reading: month.directory), matching: JournalFilter())
        let configurations = try [Self.today, Self.tomorrow].map { try Configuration(yaml: $0, environment: [:]) }
        var replay = Replay(configurations[0], against: configurations[1])
        var changedCalls = 0
        try await replay.play(
            traffic,
            start: GeneratedMonth.start,
            onStep: { if $0.isChanged, $0.family == "call" { changedCalls += 1 } },
            onPage: { _, _ in }
        )
        let british = month.calls.count { $0.isBritish }
        let tally = replay.tally
        #expect(tally.events == month.calls.count + month.texts.count)
        // Everybody goes elsewhere: London to the queue, and the queue has another name.
        #expect(changedCalls == month.calls.count)
        #expect(tally.rules["call  main / london"] == ReplayTally.Count(before: british, after: 0))
        #expect(tally.destinations["call  +442079460123"] == ReplayTally.Count(before: british, after: 0))
        #expect(tally.destinations["call  enqueue sales"]?.before == month.calls.count - british)
        #expect(tally.destinations["call  enqueue all"]?.after == month.calls.count)

        // The texts counted by hand: after STOP nothing is answered until START; of twelve people each says the same.
        var isStopped: Set<String> = []
        var (hours, refused, parking) = (0, 0, 0)
        for (from, words) in month.texts {
            switch words {
            case "STOP": isStopped.insert(from)
            case "START": isStopped.remove(from)
            case "hours" where isStopped.contains(from): refused += 1
            case "hours": hours += 1
            case "parking" where isStopped.contains(from): refused += 1
            case "parking": parking += 1
            default: break
            }
        }
        #expect(tally.destinations["message  text: Nine to five."] == ReplayTally.Count(before: hours, after: 0))
        #expect(tally.destinations["message  text: Nine to six."] == ReplayTally.Count(before: 0, after: hours))
        #expect(tally.destinations["message  text: Garage B."] == ReplayTally.Count(before: 0, after: parking))
        #expect(tally.destinations["message  answer refused: opted-out"]?.after == refused)
        #expect(tally.changed == changedCalls + hours + parking)
    }

    @Test func theSameRulesChangeNothing() async throws {
        let month = try await GeneratedMonth()
        let traffic = RecordedTraffic(try Storage(reading: month.directory), matching: JournalFilter())
        let configuration = try Configuration(yaml: Self.today, environment: [:])
        var replay = Replay(configuration, against: configuration)
        try await replay.play(
            traffic,
            start: GeneratedMonth.start,
            onStep: { #expect(!$0.isChanged) },
            onPage: { _, _ in }
        )
        #expect(replay.tally.changed == 0)
        #expect(replay.tally.decisions == month.calls.count + month.texts.count)
    }

    /// The promise behind every diff: a replay decides as the server did.
    @Test func aReplayDecidesAsTheServerDid() async throws {
        try await TestServer.run(at: "2026-11-20T16:00:00Z") { server in
            let words = [
                "hours", "please stop texting me", "hours", "HELP", "STOP", "START", "what?", "ARRET", "hours",
            ]
            for (index, text) in words.enumerated() {
                try await server.handle(try Samples.text(text, id: "t\(index)", minute: index))
            }
            try await server.handle(try Samples.call(from: "+442071234567", id: "v3:one"))
            try await server.handle(try Samples.call(id: "v3:two"))
            for fixture in try Samples.fixtures(below: "events/fax") { try await server.handle(fixture) }
            let traffic = RecordedTraffic(try Storage(reading: server.directory), matching: JournalFilter())
            let start = try #require(try await traffic.extent().start)
            var replay = Replay(try Configuration(yaml: TestServer.yaml, environment: [:]))
            var steps: [ReplayStep] = []
            try await replay.play(traffic, start: start, onStep: { steps.append($0) }, onPage: { _, _ in })
            #expect(steps.count { $0.before.isFresh } > words.count)
            for step in steps where step.before.isFresh {
                let decision = try #require(try await server.decision(step.event.rawValue))
                let said =
                    switch step.family {
                    case "message": "\(step.before.rule), \(step.before.outcome)"
                    case "call": "\(step.before.rule): \(step.before.outcome)"
                    default: step.before.outcome
                    }
                #expect(decision.summary == said, "\(step.event)")
            }
        }
    }

    @Test func anOperatorsBlockCountsFromItsTimeOn() async throws {
        try await TestServer.run(at: "2026-11-20T16:00:00Z") { server in
            try await server.handle(try Samples.text("hours", id: "t1", minute: 1))
            server.clock.advance(60)
            try await server.database.write { [now = server.clock.now] db in
                _ = try ConsentDesk.ledger.append(try Self.operatorBlock(at: now), in: db)
            }
            server.clock.advance(60)
            try await server.handle(try Samples.text("hours", id: "t2", minute: 3))
            let traffic = RecordedTraffic(try Storage(reading: server.directory), matching: JournalFilter())
            let start = try #require(try await traffic.extent().start)
            var replay = Replay(try Configuration(yaml: TestServer.yaml, environment: [:]))
            var outcomes: [String] = []
            try await replay.play(
                traffic,
                start: start,
                onStep: { outcomes.append($0.before.outcome) },
                onPage: { _, _ in }
            )
            #expect(outcomes == ["answered", "answer refused: opted-out"])
        }
    }

    /// By construction: what decides in a replay is not given anything that writes or sends.
    @Test func aReplayHasNothingToWriteOrSendWith() throws {
        let modules: Set = ["EventIngress", "Foundation", "GRDB", "Handlers", "Numbering", "OptOut", "TelnyxEvents"]
        let words = [
            "DatabasePool", "DatabaseQueue", ".write", "execute(", "HTTP", "Outbox", "Station", "TelnyxClient",
        ]
        let files = try Repository.sources(of: "Switchboard").filter { $0.path.hasPrefix("Replay/") }
        #expect(files.count > 5)
        for file in files {
            let imports = ImportRulesTests.imports(in: file.text)
            #expect(modules.isSuperset(of: imports), "\(file.path) imports \(imports)")
            for word in words { #expect(!file.text.contains(word), "\(file.path) says \(word)") }
        }
    }

    private static func operatorBlock(at now: Date) throws -> ConsentEntry {
        ConsentEntry(
            event: try #require(EventID(rawValue: "operator-1")),
            number: try #require(PhoneNumber(e164: Samples.customer)),
            kind: .optOut,
            scope: .everything,
            source: .operator,
            words: "",
            rule: "operator",
            ruleVersion: "1",
            at: now,
            recordedAt: now
        )
    }
}
