import Handlers
import Numbering
import Testing

@testable import Switchboard

/// Conditions as they are written, and what is said about those that cannot be read.
@Suite struct ConditionReaderTests {
    private func condition(_ line: String) throws -> Condition? {
        let yaml = """
            voice:
              numbers: { default: main }
              plans:
                main:
                  - name: trial
                    when: { \(line) }
                    do: [ hangup ]
            """
        return try Configuration(yaml: yaml, environment: [:]).voice.plans.plans["main"]?.rule(at: 1)?.condition
    }

    @Test func conditionsOnCallersAreRead() throws {
        let agents = try ["+15550000001", "sip:a@example.com"].map { try #require(DialTarget($0)) }
        let days = DateSpan(
            from: try #require(CivilDate("2026-12-24")),
            to: try #require(CivilDate("2027-01-01")),
            zone: try TimeZoneRules(named: "Europe/London")
        )
        let rows: [(line: String, condition: Condition)] = [
            ("repeat-caller: 24h", .repeatCaller(withinSeconds: 86_400, calls: 1)),
            ("repeat-caller: { within: 10m, calls: 3 }", .repeatCaller(withinSeconds: 600, calls: 3)),
            ("last-agent: [\"+15550000001\", \"sip:a@example.com\"]", .lastAgent(agents, withinSeconds: 7_776_000)),
            ("last-agent: { within: 7d }", .lastAgent([], withinSeconds: 604_800)),
            ("caller-time: \"Mon-Fri=09:00-17:00\"", .callerTime(try CallerClock(rule: "Mon-Fri=09:00-17:00"))),
            ("percent: 20", .percent(CallerShare(20, salt: "main/trial"))),
            ("percent: 20%", .percent(CallerShare(20, salt: "main/trial"))),
            (
                "dates: { from: \"2026-12-24\", to: \"2027-01-01\", time-zone: Europe/London }",
                .dates(try #require(days))
            ), ("caller: { language: [de, fr] }", .caller(.language(["de", "fr"]))),
            ("caller: { tags: gold }", .caller(.tagged(["gold"]))),
            ("caller: { account-manager: Ada }", .caller(.accountManager(["Ada"]))),
        ]
        for row in rows { #expect(try condition(row.line) == row.condition, "\(row.line)") }
    }

    @Test(arguments: [
        ("repeat-caller: soon", "length of time"), ("repeat-caller: 91d", "reaches back 90d"),
        ("repeat-caller: { calls: 2 }", "how far back"), ("last-agent: Ada", "cannot be dialled"),
        ("caller-time: nine to five", "write hours like"), ("percent: 120", "from 0 to 100"),
        ("dates: { from: \"2026-12-24\" }", "needs to, time-zone"),
        ("dates: { from: \"2026-12-24\", to: \"2026-12-01\", time-zone: Europe/London }", "ends before it begins"),
        ("dates: { from: \"24.12.\", to: \"2026-12-26\", time-zone: Europe/London }", "not a date"),
        ("repeat-callers: 24h", "did you mean 'repeat-caller'"),
    ])
    func whatCannotBeReadIsSaid(line: String, words: String) throws {
        let fault: String
        do {
            _ = try condition(line)
            fault = "no fault"
        } catch { fault = "\(error)" }
        #expect(fault.contains(words), "\(fault)")
    }
}
