import Foundation
import Numbering
import Testing

@testable import Handlers

/// The three routers of the reference architecture, each a few lines of configuration.
@Suite struct SeedRouterTests {
    private func dialled(_ plan: Plan, from: String, at instant: String, profile: CallerProfile? = nil) throws
        -> [String]
    {
        let router = CallRouter(
            plans: VoicePlans(defaultPlan: plan.name, plans: [plan]),
            hours: ["office": try OpeningHours(zone: "America/New_York", rule: "Mon-Fri=09:00-17:00")]
        )
        let decision = router.decision(
            for: RoutingFixtures.call(from: from),
            profile: profile,
            overrides: [],
            at: try RoutingFixtures.instant(instant)
        )
        return decision.dial.map(\.description)
    }

    @Test(arguments: [
        ("2026-07-20T13:00:00Z", "+15551234567"),  // Monday 09:00 in summer
        ("2026-07-20T12:59:59Z", "+15559876543"),
        ("2026-07-20T21:00:00Z", "+15559876543"),  // Monday 17:00
        ("2026-07-19T15:00:00Z", "+15559876543"),  // Sunday
        ("2026-12-21T14:00:00Z", "+15551234567"),  // Monday 09:00 in winter
    ])
    func timeOfDay(instant: String, expected: String) throws {
        let plan = Plan(
            "time",
            rules: [
                Rule(when: .open("office"), do: [try RoutingFixtures.dial("+15551234567")]),
                Rule(do: [try RoutingFixtures.dial("+15559876543")]),
            ]
        )
        #expect(try dialled(plan, from: "+13105550100", at: instant) == [expected])
    }

    @Test(arguments: [
        ("+12125550100", "+12125550001"), ("+14155550100", "+14155550001"), ("+442079460000", "+442071234567"),
        ("+33142685300", "+15551234567"), ("anonymous", "+15551234567"),
    ])
    func prefix(caller: String, expected: String) throws {
        let plan = Plan(
            "prefix",
            rules: [
                Rule(when: .fromPrefix(["+1212", "+1646"]), do: [try RoutingFixtures.dial("+12125550001")]),
                Rule(when: .fromPrefix(["+1415"]), do: [try RoutingFixtures.dial("+14155550001")]),
                Rule(when: .fromPrefix(["+44"]), do: [try RoutingFixtures.dial("+442071234567")]),
                Rule(do: [try RoutingFixtures.dial("+15551234567")]),
            ]
        )
        #expect(try dialled(plan, from: caller, at: "2026-07-20T13:00:00Z") == [expected])
    }

    @Test func vipWelcome() throws {
        let plan = Plan(
            "vip",
            rules: [
                Rule(when: .caller(.vip(true)), do: [try RoutingFixtures.dial("+15550000001")]),
                Rule(do: [try RoutingFixtures.dial("+15550000002")]),
            ]
        )
        let instant = "2026-07-20T13:00:00Z"
        let vip = CallerProfile(name: "Ada", isVIP: true)
        #expect(try dialled(plan, from: "+12125550100", at: instant, profile: vip) == ["+15550000001"])
        #expect(try dialled(plan, from: "+12125550100", at: instant, profile: CallerProfile()) == ["+15550000002"])
        #expect(try dialled(plan, from: "+12125550100", at: instant) == ["+15550000002"])
    }
}
