import EventIngress
import Foundation
import GRDB
import Handlers
import Synchronization
import TelnyxEvents
import Testing

@testable import Switchboard

/// Recorded traffic under pseudonyms: nobody is in it, and it decides the same.
@Suite struct TrafficExportTests {
    private static let yaml = """
        hours:
          office: { time-zone: America/New_York, open: { Mon-Fri: ["09:00-17:00"] } }
        voice:
          numbers: { "+17735550010": main, default: main }
          plans:
            main:
              - { name: known, when: { from: ["+12125550177"] }, do: [ { dial: ["+12125550124"], timeout: 20s }, { say: Nobody is here. } ] }
              - { name: overseas, when: { from-region: [GB, IE] }, do: [ { dial: ["+442079460123", "sip:desk@acme.example"] } ] }
              - { name: some, when: { percent: 30 }, do: [ { enqueue: trial } ] }
              - { name: morning, when: { caller-time: "*=08:00-12:00" }, do: [ { dial: ["+12125550123"] }, { say: Nobody is here. } ] }
              - { name: closed, do: [ { voicemail: office } ] }
        messaging:
          brand: Example Ltd
          keywords: { hours: Nine to five., parking: Garage B. }
          otherwise: Thanks!
          senders: { "+17735550003": { brand: Clinic, keywords: { appointment: We call you. } } }
        fax: { allow-hosts: [127.0.0.1] }
        """

    /// What must not be found again, wherever it stood.
    static let secrets = [
        "Johanna", "Smith", "johanna@private.example", "13125550001", "13125550002", "442079460958", "12125550177",
        "17735550010", "12125550124", "acme.example", "16132484850", "private.example", "0b1ca7",
    ]

    private static func play(on server: TestServer) async throws {
        let texts = [
            ("hours", Samples.customer), ("please stop texting me, Johanna Smith", Samples.customer),
            ("parking", Samples.customer),
            ("My name is Johanna, mail johanna@private.example", "+13125550002"), ("START", Samples.customer),
            ("appointment", "+13125550002"), ("you have the wrong number, I am not Smith", "+442079460958"),
        ]
        for (index, (words, from)) in texts.enumerated() {
            let to = index.isMultiple(of: 2) ? Samples.office : "+17735550003"
            try await server.handle(try Samples.text(words, id: "t\(index)", minute: index, from: from, to: to))
        }
        for (index, from) in ["+12125550177", "+442079460958", "+13125550001", "+16505550100", "anonymous"].enumerated()
        {
            let call = try Samples.call(from: from, id: "v3:secret0b1ca7-\(index)", ["CallerId=Johanna Smith"])
            let answer = try await server.handle(call, to: "/texml/t/\(TestServer.voiceToken)/voice")
            guard let address = DocumentAddress.find("Dial action", in: answer.text) else { continue }
            let result = try FixtureEdit.apply(
                try ["DialCallStatus=no-answer", "DialCallDuration=0"].map { try FixtureEdit($0) },
                to: call
            )
            try await server.handle(result, to: address)
        }
        for fixture in try Samples.fixtures(below: "events/fax").prefix(12)
            + Samples.fixtures(below: "events/number").prefix(6)
        {
            try await server.handle(fixture)
        }
        try await server.handle(try Samples.fixture("demo/07-call-control.json"))
        try await server.handle(try Samples.fixture("demo/08-fax-received.json", ["id=fax-1"]))
    }

    @Test(arguments: [false, true])
    func nobodyIsInItAndItDecidesTheSame(keepsOwnNumbers: Bool) async throws {
        let folder = try TestFolder()
        let shapes = Mutexed<[String]>([])
        try await TestServer.run(Self.yaml, at: "2026-11-20T15:00:00Z") { server in
            try await Self.play(on: server)
            var export = try TrafficExport(
                try Configuration(yaml: Self.yaml, environment: [:]),
                environment: [:],
                to: folder.path("captured"),
                key: Data("a secret of the tests".utf8),
                keepsOwnNumbers: keepsOwnNumbers
            )
            try await export.add(try Storage(reading: server.directory), matching: JournalFilter())
            try export.finish()
            #expect(export.totals.skipped == 0)
            shapes.set(try await Self.shapes(in: server.database))
        }
        let outcome = try await ScenarioRunner().run(Scenario(folder: folder.path("captured")))
        #expect(Self.shapes(of: outcome) == shapes.value)
        let everything = try folder.contents().filter { $0.value.bytes != nil }
        #expect(everything.count > 30)
        let own = ["12125550177", "17735550010", "12125550124", "acme.example"]
        for (name, file) in everything {
            let text = String(decoding: file.bytes ?? Data(), as: UTF8.self)
            for secret in Self.secrets where !(keepsOwnNumbers && own.contains(secret)) {
                #expect(!text.contains(secret), "\(name): \(secret)")
            }
        }
    }

    static func shapes(in database: DatabasePool) async throws -> [String] {
        try await database.read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT journal.type, decisions.kind, decisions.summary FROM journal
                    LEFT JOIN decisions ON decisions.event = journal.id ORDER BY seq
                    """
            ).map { "\($0[0] as String) \($0[1] as String? ?? "-") \($0[2] as String? ?? "-")" }
        }
    }

    static func shapes(of outcome: ScenarioOutcome) -> [String] {
        guard case .array(let rows)? = outcome.sections[.decisions] else { return [] }
        return rows.map { row in
            func text(_ name: String) -> String { if case .string(let text)? = row[name] { text } else { "-" } }
            return "\(text("type")) \(text("kind")) \(text("summary"))"
        }
    }

    @Test func theCommandWritesAFolderThatReplays() async throws {
        let month = try await GeneratedMonth()
        try month.folder.write("messaging: { keywords: { hours: Nine to five. } }", to: "hookswitch.yaml")
        let before = try month.folder.contents(of: "data")
        let export = try await CommandRun(
            ["events", "export", "captured", "--family", "message", "--to", "2026-10-02T00:00:00Z", "--json"],
            in: month.folder
        )
        #expect(export.status == 0, "\(export.errors)")
        #expect(try export.objects.first?["events"] as? Int == 29)
        #expect(try month.folder.contents(of: "data") == before)
        let replay = try await CommandRun(["replay", "captured", "--update"], in: month.folder)
        #expect(replay.status == 0, "\(replay.output)\(replay.errors)")
        #expect(replay.lines.last == "1 scenario, 29 requests")
        let again = try await CommandRun(["events", "export", "captured"], in: month.folder)
        #expect(again.status == 64)
        #expect(again.errors.contains("is not empty"))
    }
}

/// A value set in one closure and read after it.
private final class Mutexed<Value: Sendable>: Sendable {
    private let mutex: Mutex<Value>

    init(_ value: Value) { mutex = Mutex(value) }

    var value: Value { mutex.withLock { $0 } }

    func set(_ value: Value) { mutex.withLock { $0 = value } }
}
