import Foundation
import Testing

/// `quiet-hours`, as people and scripts read it.
@Suite struct QuietHoursCommandTests {
    private static let night = ["--at", "2026-11-21T02:14:00Z"]

    @Test func aRefusalSaysWhyAndUntilWhen() async throws {
        let run = try await CommandRun(["quiet-hours", "+13055550123"] + Self.night, in: try TestFolder())
        #expect(run.status == 1)
        let expected = [
            "+13055550123 · no · quiet hours: us-fl, Fri 2026-11-20 21:14 in America/New_York; next 2026-11-21T13:00:00Z",
            "    that is Sat 2026-11-21 08:00 in America/New_York",
        ]
        #expect(run.lines == expected)
    }

    @Test func whatIsKnownCounts() async throws {
        let folder = try TestFolder()
        let options = ["--zone", "Pacific/Honolulu", "--state", "US-HI", "--json"]
        let run = try await CommandRun(["quiet-hours", "+13055550123"] + options + Self.night, in: folder)
        #expect(run.status == 0)
        #expect(try run.objects.first?["allowed"] as? Bool == true)
    }

    @Test func theWindowOfTheConfigurationCounts() async throws {
        let folder = try TestFolder()
        try folder.write("messaging: { quiet-hours: { window: { Mon: [\"09:00-17:00\"] } } }", to: "hookswitch.yaml")
        let arguments = ["quiet-hours", "+12125550123", "--json", "--at", "2026-11-20T15:00:00Z"]
        let run = try await CommandRun(arguments, in: folder)
        #expect(run.status == 1)
        #expect(try run.objects.first?["rule"] as? String == "own-window")
        #expect(try run.objects.first?["next"] as? String == "2026-11-23T14:00:00Z")
    }

    @Test(arguments: [["--zone", "Asia/Tokio"], ["--state", "Florida"], ["--at", "noon"]])
    func whatCannotBeIsWrongUsage(options: [String]) async throws {
        let run = try await CommandRun(["quiet-hours", "+12125550123"] + options, in: try TestFolder())
        #expect(run.status == 64)
    }
}
