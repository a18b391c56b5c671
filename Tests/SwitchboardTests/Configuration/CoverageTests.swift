import Foundation
import Testing

@testable import Switchboard

/// What `config check --coverage` says about plans written as an operator writes them.
@Suite struct CoverageTests {
    private static let hours = """
        hours:
          office: { time-zone: America/New_York, open: { Mon-Fri: ["09:00-17:00"] } }
          evening: { time-zone: America/New_York, open: { Mon-Fri: ["17:00-21:00"] } }
          never: { time-zone: America/New_York }
        """

    private static func remarks(_ plans: String, numbers: String = "{ default: main }", more: String = "") throws
        -> [CoverageRemark]
    {
        let indented = plans.split(separator: "\n").map { "    \($0)" }.joined(separator: "\n")
        let yaml = "\(hours)\nvoice:\n  numbers: \(numbers)\n  plans:\n\(indented)\n\(more)"
        let configuration = try Configuration(yaml: yaml, file: "f.yaml", environment: [:])
        return configuration.coverage(at: try Date("2026-11-20T15:00:00Z", strategy: .iso8601))
    }

    /// Rules of one plan as `when:` texts; the last takes every call unless it says otherwise.
    private static func unreachable(_ conditions: [String], numbers: String = "{ default: main }") throws -> [Int] {
        let rules =
            conditions.map { "  - { when: \($0), do: [ { dial: [\"+15550100001\"] } ] }" } + [
                "  - { do: [ { dial: [\"+15550100002\"] } ] }"
            ]
        return try remarks((["main:"] + rules).joined(separator: "\n"), numbers: numbers)
            .filter { $0.kind == "unreachable-rule" }
            .compactMap { $0.key.firstMatch(of: /\[(\d+)\]/).flatMap { Int($0.1) } }
    }

    @Test(
        arguments: [
            (["{ from-prefix: [\"+44\"] }", "{ from-prefix: [\"+4420\"] }"], [2]),
            (["{ from-prefix: [\"+4420\"] }", "{ from-prefix: [\"+44\"] }"], []),
            (["{ from-prefix: [\"+44\", \"+1\"] }", "{ from-prefix: [\"+1212\", \"+4420\"] }"], [2]),
            (["{ from-prefix: [\"+44\"] }", "{ from-prefix: [\"+1212\", \"+4420\"] }"], []),
            (["{ from-region: [GB, IE] }", "{ from-region: [IE] }"], [2]),
            (["{ from-region: [GB] }", "{ from-region: [GB], anonymous: false }"], [2]),
            (["{ from-region: [GB] }", "{ from: [\"+442079460000\"] }"], [2]),
            (["{ from-region: [US] }", "{ from: [\"+442079460000\"] }"], []),
            (["{ anonymous: true }", "{ from-region: [US], anonymous: true }"], [2]),
            (["{ from-region: [US], anonymous: true }"], [1]),
            (["{ anonymous: true }", "{ anonymous: false }"], [3]),
            (["{ open: office }", "{ closed: office }"], [3]),
            (["{ open: office }", "{ open: evening }"], []),
            (["{ all: [ { open: office }, { open: evening } ] }"], [1]),
            (["{ all: [ { closed: office }, { closed: evening } ] }"], []),
            (["{ open: never }"], [1]),
            (["{ closed: never }"], [2]),
            (["{ not: { open: office } }", "{ closed: office, from-region: [US] }"], [2]),
            (["{ caller: { known: true } }", "{ caller: { vip: true } }"], [2]),
            (["{ caller: { vip: true } }", "{ caller: { known: true } }"], []),
            (["{ caller: { language: [pt] } }", "{ caller: { language: [pt-BR] } }"], [2]),
            (["{ caller: { tags: [gold, silver] } }", "{ caller: { tags: [gold] } }"], [2]),
            (["{ caller: { tags: [gold] } }", "{ caller: { tags: [gold, silver] } }"], []),
            (["{ attestation: [A, B] }", "{ attestation: [B] }", "{ attestation: [C] }"], [2]),
            (["{ between: [\"2020-01-01T00:00:00Z\", \"2020-02-01T00:00:00Z\"] }"], [1]),
            (
                [
                    "{ between: [\"2027-01-01T00:00:00Z\", \"2027-03-01T00:00:00Z\"] }",
                    "{ between: [\"2027-01-05T00:00:00Z\", \"2027-02-01T00:00:00Z\"] }",
                ], [2]
            ),
            (["{ any: [ { open: office }, { closed-by: storm } ] }", "{ closed-by: storm, open: office }"], [2]),
            (["{ any: [] }"], [1]),
            (["{ from-region: [GB] }", "{ open: office }", "{ closed: office, from-region: [GB] }"], [3]),
        ] as [([String], [Int])]
    )
    func rulesNoCallComesTo(conditions: [String], expected: [Int]) throws {
        #expect(try Self.unreachable(conditions) == expected)
    }

    @Test(
        arguments: [
            ("{ \"+15550100001\": main }", ["{ to: [\"+15550100001\"] }"], [2]),
            ("{ \"+15550100001\": main }", ["{ to: [\"+15550100002\"] }"], [1]),
            ("{ default: main }", ["{ to: [\"+15550100002\"] }"], []),
            ("{ \"+15550100001\": main, \"+15550100002\": main }", ["{ to: [\"+15550100001\"] }"], []),
            (
                "{ \"+15550100001\": main, \"+15550100002\": main }",
                ["{ to: [\"+15550100001\"] }", "{ to: [\"+15550100002\"] }"], [3]
            ),
        ] as [(String, [String], [Int])]
    )
    func theNumbersOfAPlanCount(numbers: String, conditions: [String], expected: [Int]) throws {
        #expect(try Self.unreachable(conditions, numbers: numbers) == expected)
    }

    @Test func eachFindingHasItsLineAndItsReason() throws {
        let remark = try #require(
            try Self.remarks(
                """
                main:
                  - name: uk
                    when: { from-prefix: ["+44"] }
                    do: [ { dial: ["+15550100001"] } ]
                  - when: { from-prefix: ["+4420"] }
                    do: [ { dial: ["+15550100001"] } ]
                  - do: [ { dial: ["+15550100002"] } ]
                """
            ).first
        )
        #expect(
            remark.description
                == "f.yaml:12: unreachable-rule: voice.plans.main[2]: rule 2 takes no call: rule 1 ('uk') "
                + "before it takes all of them"
        )
    }

    private static func kinds(_ remarks: [CoverageRemark]) -> [String] { remarks.map(\.kind) }

    @Test func hoursNobodyCovers() throws {
        let open = "  - { when: { open: office }, do: [ { dial: [\"+15550100001\"] } ] }"
        let gap = try Self.remarks("main:\n\(open)")
        #expect(Self.kinds(gap) == ["unanswered-calls"])
        #expect(gap[0].message.contains("every week Mon-Fri 00:00-09:00, 17:00-24:00; Sat-Sun 00:00-24:00"))
        let told = try Self.remarks("main:\n\(open)\n  - do: [ { say: Closed. }, hangup ]")
        #expect(Self.kinds(told) == ["nobody-reached"])
        #expect(told[0].message.contains("Mon-Fri 00:00-09:00, 17:00-24:00; Sat-Sun 00:00-24:00"))
        #expect(try Self.remarks("main:\n\(open)\n  - do: [ { voicemail: office } ]").isEmpty)
        let foreign = "  - { when: { from-region: [GB] }, do: [ { dial: [\"+15550100001\"] } ] }"
        let always = try Self.remarks("main:\n\(foreign)")
        #expect(Self.kinds(always) == ["unanswered-calls"])
        #expect(always[0].message.contains("at any hour"))
    }

    /// Europe and America change their clocks on different dates.
    @Test func theWeeksBetweenTheChangesOfClocksAreSeen() throws {
        let yaml = """
            hours:
              berlin: { time-zone: Europe/Berlin, open: { "*": ["08:00-18:00"] } }
              new-york: { time-zone: America/New_York, open: { "*": ["12:00-02:00"] } }
            voice:
              numbers: { default: main }
              plans:
                main:
                  - { when: { open: berlin }, do: [ { dial: ["+4930123456"] } ] }
                  - { when: { open: new-york }, do: [ { dial: ["+12125550100"] } ] }
                  - { when: { closed: berlin, closed: new-york }, do: [ { voicemail: night } ] }
            """
        // The last rule is what makes it whole; without it there are holes, more of them in spring and autumn.
        let whole = yaml.replacing("{ closed: berlin, closed: new-york }", with: "{ closed: berlin }")
        let now = try Date("2026-11-20T15:00:00Z", strategy: .iso8601)
        #expect(try Configuration(yaml: whole, environment: [:]).coverage(at: now).isEmpty)
        let lines = whole.split(separator: "\n").dropLast().joined(separator: "\n")
        let remarks = try Configuration(yaml: lines, environment: [:]).coverage(at: now)
        let found = remarks.map { String($0.message.dropFirst("no rule answers ".count).prefix { $0 != "(" }) }
        #expect(
            Set(found) == [
                "in the week of 2027-03-15: Mon-Sun 07:00-08:00 ",
                "in the week of 2027-03-22 and in 1 more within a year: Mon-Sat 07:00-08:00 ",
                "in the week of 2027-10-25: Sun 07:00-08:00 ",
            ]
        )
    }

    @Test func plansAndNumbers() throws {
        let two = """
            main:
              - { when: { anonymous: true }, do: [ { plan: hidden } ] }
              - do: [ { dial: ["+15550100001"] } ]
            hidden:
              - { when: { from-region: [GB] }, do: [ { dial: ["+15550100001"] } ] }
              - do: [ { voicemail: office } ]
            spare:
              - do: [ { plan: attic } ]
            attic:
              - do: [ hangup ]
            """
        let remarks = try Self.remarks(two)
        #expect(
            remarks.map { "\($0.kind) \($0.key)" } == [
                "unreachable-rule voice.plans.hidden[1]", "unused-plan voice.plans.spare",
                "unused-plan voice.plans.attic",
            ]
        )
        let listed = try Self.remarks(
            "main:\n  - do: [ { dial: [\"+15550100001\"] } ]",
            numbers: "{ \"+15550100009\": main }",
            more: "messaging: { own-numbers: [\"+15550100009\", \"+15550100008\"] }"
        )
        #expect(listed.map { "\($0.kind) \($0.key) \($0.line ?? 0)" } == ["number-without-plan voice.numbers 6"])
        #expect(listed[0].message.contains("+15550100008"))
    }

    @Test(
        arguments: [
            ("[ { dial: [\"+15550100001\"], record: true } ]", "record-without-announcement"),
            ("[ { dial: [\"+15550100001\"], record: This call is recorded. } ]", nil),
            ("[ { say: This call is recorded. }, { dial: [\"+15550100001\"], record: true } ]", nil),
            ("[ { enqueue: support } ]", "queue-without-agents"),
            (
                "[ { menu: Press 1., options: { \"1\": [ { dial: [\"+15550100001\"] } ] } }, { voicemail: office } ]",
                nil
            ),
            ("[ { menu: Press 1., options: { \"1\": [ { dial: [\"+15550100001\"] } ] } } ]", "menu-without-exit"),
            (
                "[ { menu: Press 1., options: { \"1\": [ { say: No. }, repeat ] } }, { voicemail: x } ]",
                "menu-without-exit"
            ),
            (
                "[ { menu: Press 1., options: { \"1\": [ { plan: main } ] } }, { voicemail: office } ]",
                "menu-without-exit"
            ),
        ] as [(String, String?)]
    )
    func stepsThatAreProbablyNotMeant(steps: String, kind: String?) throws {
        let remarks = try Self.remarks("main:\n  - do: \(steps)").filter { $0.kind != "nobody-reached" }
        #expect(Self.kinds(remarks) == (kind.map { [$0] } ?? []))
    }

    @Test func aQueueWithAgentsIsWell() throws {
        let remarks = try Self.remarks(
            """
            main:
              - { when: { from: ["+15550100001"] }, do: [ { take: support } ] }
              - do: [ { enqueue: support } ]
            """
        )
        #expect(remarks.isEmpty)
    }

    @Test func manyRulesAreLookedThroughQuickly() throws {
        let rules = (0..<300).map {
            "  - { when: { from-prefix: [\"+1\(200 + $0)\"] }, do: [ { dial: [\"+15550100001\"] } ] }"
        }
        let plan = (["main:"] + rules + ["  - do: [ { dial: [\"+15550100001\"] } ]"]).joined(separator: "\n")
        #expect(try Self.remarks(plan).isEmpty)
        let shadowed = plan.replacing("\"+1499\"", with: "\"+12001\"")
        #expect(try Self.remarks(shadowed).map(\.key) == ["voice.plans.main[300]"])
    }
}
