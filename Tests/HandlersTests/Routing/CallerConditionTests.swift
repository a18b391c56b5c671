import Foundation
import Numbering
import Testing

@testable import Handlers

/// Conditions on a caller's history, clock and share, and on days.
@Suite struct CallerConditionTests {
    private func holds(
        _ condition: Condition,
        from: String = "+12125550100",
        profile: CallerProfile? = nil,
        history: CallerHistory = CallerHistory(),
        at instant: String = "2026-11-20T15:00:00Z"
    ) throws -> Bool {
        CallFacts(
            call: Call(from: Party(from), to: Party("+15551234567")),
            profile: profile,
            history: history,
            overrides: [],
            hours: [:],
            now: try RoutingFixtures.instant(instant)
        ).finding(for: condition).holds
    }

    @Test(arguments: [(3600, 1, true), (3600, 2, false), (86_400, 2, true), (86_400, 3, false), (60, 1, false)])
    func earlierCallsAreCounted(seconds: Int, calls: Int, expected: Bool) throws {
        let history = CallerHistory(
            calls: try ["2026-11-20T14:30:00Z", "2026-11-19T20:00:00Z", "2026-10-01T00:00:00Z", "2027-01-01T00:00:00Z"]
                .map { try RoutingFixtures.instant($0) }
        )
        #expect(try holds(.repeatCaller(withinSeconds: seconds, calls: calls), history: history) == expected)
    }

    @Test func theLastAgentCounts() throws {
        let (ada, ben) = (try RoutingFixtures.target("+15550000001"), try RoutingFixtures.target("+15550000002"))
        let history = CallerHistory(
            meetings: [
                .init(ada, at: try RoutingFixtures.instant("2026-11-19T15:00:00Z")),
                .init(ben, at: try RoutingFixtures.instant("2026-11-01T15:00:00Z")),
            ]
        )
        #expect(try holds(.lastAgent([ada], withinSeconds: 90_000), history: history))
        #expect(try holds(.lastAgent([], withinSeconds: 90_000), history: history))
        #expect(try !holds(.lastAgent([ben], withinSeconds: 9_000_000), history: history))
        #expect(try !holds(.lastAgent([ada], withinSeconds: 3600), history: history))
        #expect(try !holds(.lastAgent([], withinSeconds: 90_000)))
    }

    @Test(
        arguments: [
            // 15:00 UTC is ten in New York and seven in the morning in Los Angeles.
            ("+12125550100", nil, "Mon-Fri=09:00-17:00", true), ("+13105550100", nil, "Mon-Fri=09:00-17:00", false),
            ("+12125550100", "America/Los_Angeles", "Mon-Fri=09:00-17:00", false),
            ("+12125550100", "Mars/Base", "always", false), ("anonymous", nil, "always", false),
            ("+442079460000", nil, "Fri=15:00-16:00", true), ("+442079460000", nil, "Sat=00:00-24:00", false),
            // A toll-free number may be anywhere from Honolulu to St John's: all of it must be within the hours.
            ("+18005550100", nil, "Fri=09:00-17:00", false), ("+18005550100", nil, "always", true),
        ] as [(String, String?, String, Bool)]
    )
    func theCallersOwnClockCounts(from: String, zone: String?, rule: String, expected: Bool) throws {
        let profile = zone.map { CallerProfile(timeZone: $0) }
        #expect(try holds(.callerTime(try CallerClock(rule: rule)), from: from, profile: profile) == expected)
    }

    @Test(arguments: [
        ("2026-12-23T22:59:59Z", false), ("2026-12-23T23:00:00Z", true), ("2026-12-26T22:59:59Z", true),
        ("2026-12-26T23:00:00Z", false),
    ])
    func daysBeginAndEndAtMidnightOfTheirZone(instant: String, expected: Bool) throws {
        let span = DateSpan(
            from: try #require(CivilDate("2026-12-24")),
            to: try #require(CivilDate("2026-12-26")),
            zone: try TimeZoneRules(named: "Europe/Berlin")
        )
        #expect(try holds(.dates(try #require(span)), at: instant) == expected)
    }

    @Test func aShareOfCallersIsStableAndAboutAsLargeAsItSays() throws {
        let now = try RoutingFixtures.instant("2026-11-20T15:00:00Z")
        let callers = (0..<4000).map { Party("+1212555\(String($0 + 10_000).suffix(4))") }
        for percent in [0, 1, 20, 50, 99, 100] {
            let share = CallerShare(percent, salt: "main/trial")
            let taken = callers.count { share.place(of: $0, at: now) < percent }
            #expect(abs(taken - percent * 40) <= 130, "\(percent): \(taken)")
            #expect(callers.allSatisfy { share.place(of: $0, at: now) == share.place(of: $0, at: now + 99) })
        }
        let (one, two) = (CallerShare(50, salt: "main/1"), CallerShare(50, salt: "main/2"))
        let both = callers.count { one.place(of: $0, at: now) < 50 && two.place(of: $0, at: now) < 50 }
        #expect((800...1200).contains(both), "\(both)")
        let hidden = (0..<1000).count { one.place(of: .anonymous, at: now + Double($0) * 0.37) < 50 }
        #expect((400...600).contains(hidden), "\(hidden)")
    }

    @Test func plansKnowWhetherAnyRuleAsksForHistory() throws {
        let asks = Rule(when: .any([.sip(true), .not(.repeatCaller(withinSeconds: 60, calls: 1))]), do: [.hangup])
        #expect(VoicePlans(plans: [Plan("a", rules: [asks])]).asksForHistory)
        #expect(!VoicePlans(plans: [Plan("a", rules: [Rule(when: .sip(true), do: [.hangup])])]).asksForHistory)
    }
}
