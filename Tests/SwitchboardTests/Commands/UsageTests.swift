import Foundation
import Testing

@testable import Switchboard

/// What can be typed, and what cannot.
@Suite struct UsageTests {
    private static let commands = [
        "serve", "demo", "send", "events", "events list", "events show", "events tail", "events retry", "events dead",
        "opt-outs", "opt-outs list", "opt-outs check", "opt-outs history", "opt-outs add", "opt-outs remove",
        "opt-outs review", "opt-outs review confirm", "opt-outs review restore", "opt-outs verify",
        "opt-outs import", "opt-outs export", "opt-outs erase", "opt-outs reconcile", "events recover",
        "messages", "messages report", "messages list", "config",
        "config check", "config show",
        "classify", "number", "hours", "route", "texml", "texml check", "texml format",
    ]

    @Test func theVersionNamesTheZoneRules() async throws {
        let run = try await CommandRun(["--version"], in: try TestFolder())
        #expect(run.status == 0)
        #expect(run.output == "\(Release.description)\n")
    }

    @Test(arguments: commands)
    func everyCommandHasHelp(command: String) async throws {
        let words = command.split(separator: " ").map(String.init)
        let run = try await CommandRun(words + ["--help"], in: try TestFolder())
        #expect(run.status == 0)
        #expect(run.output.contains("USAGE: hookswitch \(command)"))
        #expect(run.errors.isEmpty)
    }

    @Test func theFirstHelpNamesEveryCommandAndTheExitStatuses() async throws {
        let run = try await CommandRun(["--help"], in: try TestFolder())
        for command in Self.commands where !command.contains(" ") { #expect(run.output.contains("  \(command) ")) }
        for status in ["64", "70", "78"] { #expect(run.output.contains(status)) }
    }

    @Test(arguments: [
        "bogus", "serve --bogus", "serve --port 70000", "send", "send missing.json", "events show",
        "events list --limit x",
        "events list --limit -1", "events list --state odd", "events list --from yesterday", "events retry",
        "opt-outs check", "opt-outs check 5551234567",
        "opt-outs add", "opt-outs add 5551234567", "opt-outs add +15551234567 --scope all", "opt-outs remove",
        "opt-outs review confirm", "opt-outs import missing.csv", "opt-outs erase +15551234567", "events recover",
        "events recover --since now", "messages report --from x", "classify",
        "classify --cases missing.tsv", "number",
        "number --cases missing.txt", "hours --zone Europe/Berlin", "hours --zone Mars/Base --rule always",
        "hours --zone Europe/Berlin --rule Mon=25:00-26:00", "hours --zone Europe/Berlin --rule always --at 2026-11-20",
    ])
    func wrongUsageIs64(line: String) async throws {
        let run = try await CommandRun(line.split(separator: " ").map(String.init), in: try TestFolder())
        #expect(run.status == 64, "\(run.errors)")
        #expect(run.output.isEmpty)
        #expect(!run.errors.isEmpty)
    }
}
