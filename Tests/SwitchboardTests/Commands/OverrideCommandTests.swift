import Foundation
import Testing

@testable import Switchboard

/// The override commands as an operator types them.
@Suite struct OverrideCommandTests {
    private static let yaml = """
        voice:
          numbers: { default: main }
          plans:
            main:
              - name: emergency
                when: { closed-by: emergency }
                do: [ { say: We are closed. }, hangup ]
              - do: [ { dial: ["+15550100123"] } ]
        """

    private func folder() async throws -> TestFolder {
        let folder = try TestFolder()
        try folder.write(Self.yaml, to: "hookswitch.yaml")
        let directory = DataDirectory(path: folder.path("data"))
        try directory.prepare()
        try Storage.close(try await Storage.serving(directory), of: directory)
        return folder
    }

    private static let call = ["--from", "+12125550100", "--to", "+15551234567"]

    @Test func setShownRoutedAndCleared() async throws {
        let folder = try await folder()
        let before = try await CommandRun(["route", "--json"] + Self.call, in: folder)
        #expect(try before.objects[0]["rule"] as? String == "2")
        let set = try await CommandRun(
            ["override", "set", "emergency", "--reason", "burst pipe", "--by", "ada"],
            in: folder
        )
        #expect(set.status == 0)
        #expect(set.errors.isEmpty)
        let route = try await CommandRun(["route"] + Self.call, in: folder)
        #expect(route.lines.first == "main / emergency: say, hangup")
        #expect(route.output.contains("override in force: emergency: burst pipe (ada)"))
        let list = try await CommandRun(["override", "list", "--json"], in: folder)
        #expect(try list.objects.map { $0["name"] as? String } == ["emergency"])
        #expect(try list.objects[0]["by"] as? String == "ada")
        #expect(try await CommandRun(["override", "clear", "emergency"], in: folder).status == 0)
        #expect(try await CommandRun(["override", "clear", "emergency"], in: folder).status == 1)
        #expect(try await CommandRun(["override", "list", "--json"], in: folder).output.isEmpty)
        let audit = try await CommandRun(["override", "list", "--all", "--json"], in: folder)
        #expect(try audit.objects.map { $0["state"] as? String } == ["cleared"])
    }

    @Test func aReroutingIsExplained() async throws {
        let folder = try await folder()
        let set = [
            "override", "set", "night", "--reason", "staff day", "--number", "+15551234567", "--to", "+15550001111",
            "sip:desk@example.com",
        ]
        #expect(try await CommandRun(set, in: folder).status == 0)
        let route = try await CommandRun(["route", "--json"] + Self.call, in: folder).objects[0]
        #expect(route["rule"] as? String == "override night")
        #expect(route["dial"] as? [String] == ["+15550001111", "sip:desk@example.com"])
        let other = ["route", "--json", "--from", "+12125550100", "--to", "+15559999999"]
        #expect(try await CommandRun(other, in: folder).objects[0]["rule"] as? String == "2")
    }

    @Test(
        arguments: [
            (["set", "emergency"], 64),
            (["set", "emergency", "--reason", " "], 64),
            (["set", "emergency", "--reason", "x", "--until", "2020-01-01T00:00:00Z"], 64),
            (["set", "emergency", "--reason", "x", "--number", "5551234"], 64),
            (["set", "emergency", "--reason", "x", "--to", "nobody"], 64),
            (["clear", "emergency"], 1),
            (["set", "emergency", "--reason", "x", "--data", "nowhere"], 78),
            (["list", "--data", "nowhere"], 78),
        ] as [([String], Int32)]
    )
    func wrongUsageIsRefused(arguments: [String], status: Int32) async throws {
        #expect(try await CommandRun(["override"] + arguments, in: try await folder()).status == status)
    }

    @Test func aNameNobodyAsksForIsSetWithAWarning() async throws {
        let run = try await CommandRun(["override", "set", "emergncy", "--reason", "x"], in: try await folder())
        #expect(run.status == 0)
        #expect(run.errors.contains("known: emergency"))
    }
}
