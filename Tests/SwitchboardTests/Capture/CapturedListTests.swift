import EventIngress
import Foundation
import GRDB
import Handlers
import Testing

@testable import Switchboard

/// Lists of numbers go along with the traffic, under the same pseudonyms.
@Suite struct CapturedListTests {
    private static let callers = ["+12125550101", "+12125550102", "+12125550103", "+442079460958"]

    private static func yaml(_ folder: TestFolder) throws -> String {
        // On the first: two who call and one who does not; the second has the name of a request.
        try folder.write("# gold\n+12125550101\n+442079460958\n+12125550199\n", to: "vips.txt")
        try folder.write("+12125550102\n", to: "friends.json")
        return """
            voice:
              numbers: { default: main }
              plans:
                main:
                  - { name: vip, when: { from-list: \(folder.path("vips.txt")) }, do: [ { enqueue: priority } ] }
                  - { name: friend, when: { not: { not: { from-list: ["\(folder.path("friends.json"))"] } } }, do: [ { enqueue: friends } ] }
                  - { name: rest, do: [ { enqueue: sales } ] }
            """
    }

    @Test(arguments: [false, true])
    func rulesThatReadListsDecideTheSame(keepsOwnNumbers: Bool) async throws {
        let folder = try TestFolder()
        let yaml = try Self.yaml(folder)
        var decided: [String] = []
        try await TestServer.run(yaml) { server in
            for (index, from) in Self.callers.enumerated() {
                try await server.handle(try Samples.call(from: from, id: "v3:\(index)"))
            }
            var export = try TrafficExport(
                try Configuration(yaml: yaml, environment: [:]),
                environment: [:],
                to: folder.path("captured"),
                key: Data("a secret of the tests".utf8),
                keepsOwnNumbers: keepsOwnNumbers
            )
            try await export.add(try Storage(reading: server.directory), matching: JournalFilter())
            try export.finish()
            decided = try await TrafficExportTests.shapes(in: server.database)
        }
        #expect(decided.map { $0.contains("main / vip") } == [true, false, false, true])
        #expect(decided[1].contains("main / friend"))
        let outcome = try await ScenarioRunner().run(Scenario(folder: folder.path("captured")))
        #expect(TrafficExportTests.shapes(of: outcome) == decided)
        let files = try folder.contents(of: "captured")
        let lists = files.filter { $0.key.hasSuffix(".txt") }.mapValues {
            String(decoding: $0.bytes ?? Data(), as: UTF8.self)
        }
        #expect(lists.values.map { $0.split(separator: "\n").count }.sorted() == [1, 2])
        let everything = files.values.compactMap(\.bytes).map { String(decoding: $0, as: UTF8.self) }.joined()
        for number in Self.callers + ["+12125550199"] { #expect(!everything.contains(number.dropFirst()), "\(number)") }
        #expect(!everything.contains(folder.url.lastPathComponent), "where a list lies on this machine is in it")
    }

    @Test func aCaptureThatIsCutOffIsAScenarioAllTheSame() async throws {
        let folder = try TestFolder()
        try await TestServer.run { server in
            for index in 0..<3 { try await server.handle(try Samples.text("hours", id: "t\(index)", minute: index)) }
            let events = try await server.database.read { db in
                try Journal.recorded(matching: JournalFilter(), after: nil, limit: 10, in: db)
            }
            var export = try TrafficExport(
                try Configuration(yaml: TestServer.yaml, environment: [:]),
                environment: [:],
                to: folder.path("captured"),
                key: Data("a secret of the tests".utf8),
                keepsOwnNumbers: false
            )
            func sent() throws -> Int { try Scenario(folder: folder.path("captured")).steps.count }
            try export.add(events[0])
            // The request is written, the script does not know it yet.
            #expect(try sent() == 0)
            try export.finish()
            try export.add(events[1])
            // What a process leaves that dies while it writes.
            try folder.write("{ \"data\": {", to: "captured/000003-message.received.json.77.tmp")
            try folder.write("title: Recor", to: "captured/scenario.yaml.77.tmp")
            #expect(try sent() == 1)
            #expect(try Fixture.read([folder.path("captured")]).count == 2)
        }
        let run = try await CommandRun(["replay", "captured", "--update"], in: folder)
        #expect(run.status == 0, "\(run.output)\(run.errors)")
        #expect(run.lines.last == "1 scenario, 1 request")
    }
}
