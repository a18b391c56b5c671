import Foundation
import Testing

@testable import Switchboard

@Suite struct ReplayCommandTests {
    private static let rules = """
        voice: { numbers: { default: main }, plans: { main: [ { do: [ { dial: ["+442079460123"] } ] } ] } }
        messaging: { brand: Example, keywords: { hours: Nine to five. } }
        """

    @Test func aJournalIsReadAndNotOneByteOfItChanges() async throws {
        let month = try await GeneratedMonth()
        try month.folder.write(Self.rules, to: "hookswitch.yaml")
        try month.folder.write(Self.rules.replacing("five", with: "six"), to: "tomorrow.yaml")
        let before = try month.folder.contents(of: "data")
        let run = try await CommandRun(
            ["replay", "--journal", "data", "--against", "tomorrow.yaml", "--json", "--fail-on-change"],
            in: month.folder
        )
        #expect(run.status == 1, "\(run.errors)")
        let objects = try run.objects
        let totals = try #require(objects.last)
        #expect(totals["changed"] as? Int == objects.count - 1)
        #expect(totals["events"] as? Int == month.calls.count + month.texts.count)
        #expect(try month.folder.contents(of: "data") == before)
    }

    @Test(arguments: [
        (["--family", "call"], 1_200), (["--type", "message.received"], 240), (["--number", "+13125551003"], 20),
        (["--from", "2026-10-01T00:00:00Z", "--to", "2026-10-01T01:00:00Z"], 4), (["--to", "2026-09-01T00:00:00Z"], 0),
    ])
    func filtersMeanWhatTheySay(filter: [String], count: Int) async throws {
        let month = try await GeneratedMonth()
        let run = try await CommandRun(["replay", "--journal", "data", "--json"] + filter, in: month.folder)
        #expect(run.status == 0, "\(run.errors)")
        #expect(try run.objects.count == count + 1)
    }

    @Test func theSameRulesExitWithZeroAndThePageNamesBothSides() async throws {
        let month = try await GeneratedMonth()
        try month.folder.write(Self.rules, to: "hookswitch.yaml")
        try month.folder.write(Self.rules.replacing("five", with: "<six>"), to: "tomorrow.yaml")
        let arguments = ["replay", "--journal", "data", "--fail-on-change", "--against"]
        let same = try await CommandRun(arguments + ["hookswitch.yaml"], in: month.folder)
        #expect(same.status == 0)
        let page = try await CommandRun(
            ["replay", "--journal", "data", "--html", "--against", "tomorrow.yaml"],
            in: month.folder
        )
        #expect(page.status == 0)
        #expect(page.output.hasPrefix("<!doctype html>"))
        #expect(page.output.contains("text: Nine to &lt;six&gt;."))
        #expect(!page.output.contains("<six>"))
        // Nothing is fetched from anywhere.
        for reference in ["http:", "https:", "src=", "href=", "@import", "url("] {
            #expect(!page.output.contains(reference), "\(reference)")
        }
    }

    @Test func callsAreMovedToAnotherDay() async throws {
        let folder = try TestFolder()
        try folder.write(
            """
            hours: { office: { time-zone: America/New_York, open: { Mon-Sun: ["00:00-24:00"] }, holidays: [us-federal] } }
            voice:
              numbers: { default: main }
              plans:
                main:
                  - { name: open, when: { open: office }, do: [ { dial: ["+15125550100"] } ] }
                  - { name: closed, do: [ hangup ] }
            """,
            to: "hookswitch.yaml"
        )
        let call = Repository.root.appending(path: "fixtures/demo/07-call-control.json").path()
        for (shift, rule) in [("0d", "open"), ("2026-12-25", "closed"), ("2026-12-26", "open"), ("35d", "closed")] {
            let run = try await CommandRun(["replay", call, "--shift", shift, "--json"], in: folder)
            let decision = try #require(try run.objects.first?["decision"] as? [String: Any])
            #expect(decision["rule"] as? String == "main / \(rule)", "\(shift)")
        }
    }

    @Test(arguments: [
        ([], "--journal"), (["--journal", "d", "x.json"], "--journal"), (["--journal", "d", "--html"], "--against"),
        (["--journal", "d", "--fail-on-change"], "--against"), (["--journal", "d", "--shift", "soon"], "--shift"),
        (["no-such.json"], "no such file"),
    ])
    func wrongUsageSaysWhatToDo(arguments: [String], hint: String) async throws {
        let run = try await CommandRun(["replay"] + arguments, in: try TestFolder())
        #expect(run.status == 64)
        #expect(run.errors.contains(hint), "\(run.errors)")
    }

    @Test func aMissingJournalIsAFault() async throws {
        let folder = try TestFolder()
        let run = try await CommandRun(["replay", "--journal", "nowhere"], in: folder)
        #expect(run.status == 78)
        #expect(try folder.contents().isEmpty)
    }
}
