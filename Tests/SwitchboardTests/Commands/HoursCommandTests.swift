import Foundation
import Testing

/// `hours` and `config calendar`, as people and scripts read them.
@Suite struct HoursCommandTests {
    private static let ask = [
        "hours", "--zone", "America/New_York", "--rule", "Mon-Fri=09:00-17:00", "--at", "2026-11-20T15:00:00Z",
    ]

    @Test func timesAreThoseThereAndHere() async throws {
        let run = try await CommandRun(
            Self.ask,
            in: try TestFolder(),
            environment: ["TZ": "Europe/Oslo"]
        )
        #expect(run.status == 0)
        let expected = [
            "open  (weekly hours)", "there        Fri 2026-11-20 10:00  America/New_York (UTC-05:00)",
            "here         Fri 2026-11-20 16:00  Europe/Oslo (UTC+01:00)",
            "since        Fri 2026-11-20 09:00 there, Fri 2026-11-20 15:00 here",
            "next change  closes Fri 2026-11-20 17:00 there, Fri 2026-11-20 23:00 here",
        ]
        #expect(run.lines == expected)
    }

    @Test(arguments: [
        ([], [:], "Etc/UTC"), ([], ["TZ": "no zone at all"], "Etc/UTC"), ([], ["TZ": ":Asia/Calcutta"], "Asia/Kolkata"),
        (["--in", "Asia/Tokyo"], ["TZ": "Europe/Oslo"], "Asia/Tokyo"),
    ])
    func hereIsWhatWasAskedForElseTheEnvironmentElseUTC(
        options: [String],
        environment: [String: String],
        zone: String
    ) async throws {
        let run = try await CommandRun(Self.ask + ["--json"] + options, in: try TestFolder(), environment: environment)
        let answer = try #require(try run.objects.first)
        #expect((answer["reader"] as? [String: Any])?["zone"] as? String == zone)
        #expect(answer["state"] as? String == "open")
        #expect(answer["untilLocal"] as? String == "2026-11-20T17:00:00-05:00")
    }

    @Test func anUnknownZoneHereIsWrongUsageWithASuggestion() async throws {
        let run = try await CommandRun(Self.ask + ["--in", "Asia/Tokio"], in: try TestFolder())
        #expect(run.status == 64)
        #expect(run.errors.contains("Asia/Tokyo"))
    }

    @Test func aBadCaseIsAnsweredInItsPlaceAndTheRestToo() async throws {
        let folder = try TestFolder()
        let lines = [
            "# zone rule holidays instant", "UTC\talways\t\t2026-11-20T00:00:00Z",
            "Mars/X\talways\t\t2026-11-20T00:00:00Z",
            "three columns", "UTC\tMon=9-5\t\t2026-11-20T00:00:00Z", "UTC\tnever\t\tnoon",
            "UTC\tnever\t2026-13-01\t2026-11-20T00:00:00Z", "UTC\tnever\t\t2026-11-20T00:00:00Z",
        ]
        let file = try folder.write(lines.joined(separator: "\n") + "\n", to: "cases.tsv")
        let run = try await CommandRun(["hours", "--cases", file], in: folder)
        #expect(run.status == 1)
        let words = ["open", "unknown time zone 'Mars/X'", "four columns", "'9-5'", "'noon'", "'2026-13-01'", "closed"]
        #expect(run.lines.count == words.count)
        for (line, word) in zip(run.lines, words) { #expect(line.contains(word), "\(line)") }
        #expect(run.lines.count { $0.hasPrefix("error: ") } == 5)
        let json = try await CommandRun(["hours", "--json", "--cases", file], in: folder)
        #expect(json.status == 1)
        let objects = try json.objects
        #expect(objects.map { $0["state"] as? String ?? "-" } == ["open", "-", "-", "-", "-", "-", "closed"])
        #expect(objects.compactMap { $0["line"] as? Int } == [3, 4, 5, 6, 7])
    }

    @Test func aBadCallIsAnsweredInItsPlaceToo() async throws {
        let folder = try TestFolder()
        let good = "+442079460000\t+15551234567\t2026-11-20T15:00:00Z"
        let file = try folder.write([good, "+44", "+1\t+1\tnoon", good].joined(separator: "\n"), to: "calls.tsv")
        let run = try await CommandRun(["route", "--cases", file], in: folder)
        #expect(run.status == 1)
        #expect(try run.objects.map { $0["error"] != nil } == [false, true, true, false])
    }

    private static let calendar = """
        hours:
          office:
            time-zone: America/New_York
            open: { Mon-Fri: ["09:00-17:00"], Sat: ["22:00-02:00"] }
            holidays: [us-federal]
            exceptions: { "2026-12-24": ["09:00-12:00"], "2026-12-31": [] }
          hotline: { time-zone: Europe/Berlin, open: { "*": ["00:00-24:00"] } }
        """

    @Test func aCalendarReadsWell() async throws {
        let folder = try TestFolder()
        try folder.write(Self.calendar, to: "hookswitch.yaml")
        let run = try await CommandRun(["config", "calendar", "--at", "2026-11-20T15:00:00Z"], in: folder)
        #expect(run.status == 0)
        for text in [
            "office  America/New_York", "Fri 2026-11-20 10:00  open, until Fri 2026-11-20 17:00  (weekly hours)",
            "2640 minutes (44 h)", "Mon-Fri  09:00-17:00", "Fri 2026-11-20 17:00  closes",
            "Thu 2026-11-26  Thanksgiving Day  (us-federal)", "Thu 2026-12-24  09:00-12:00", "Thu 2026-12-31  closed",
            "Sun 2026-03-08 02:00 becomes 03:00  (forward 60 minutes)", "2026-W48 from 2026-11-23  2160 minutes",
        ] {
            #expect(run.output.contains(text), "\(text)")
        }
    }

    @Test func aCalendarAsJSONHasOneObjectForEachHours() async throws {
        let folder = try TestFolder()
        try folder.write(Self.calendar, to: "hookswitch.yaml")
        let options = ["--json", "--year", "2027", "--changes", "2", "--at", "2026-11-20T15:00:00Z"]
        let all = try await CommandRun(["config", "calendar"] + options, in: folder).objects
        #expect(all.map { $0["hours"] as? String } == ["hotline", "office"])
        let office = try #require(all.last)
        #expect(office["minutesPerWeek"] as? Int == 2_640)
        #expect((office["changes"] as? [Any])?.count == 2)
        #expect((office["clockChanges"] as? [Any])?.count == 2)
        #expect((office["weeks"] as? [Any])?.count == 53)
        #expect(office["year"] as? Int == 2027)
        let one = try await CommandRun(["config", "calendar", "--hours", "office"] + options, in: folder).objects
        #expect(one.count == 1)
    }

    @Test(arguments: [["--hours", "offce"], ["--year", "2019"], ["--year", "soon"], ["--at", "noon"]])
    func aCalendarThatCannotBeIsWrongUsage(options: [String]) async throws {
        let run = try await CommandRun(["config", "calendar"] + options, in: try TestFolder())
        #expect(run.status == 64)
    }
}
