import Foundation
import Numbering
import Testing

@testable import Handlers

@Suite struct CallRouterTests {
    private func decision(
        from: String,
        at instant: String,
        profile: CallerProfile? = nil,
        overrides: [Override] = []
    ) throws -> RouteDecision {
        try RoutingFixtures.router().decision(
            for: RoutingFixtures.call(from: from),
            profile: profile,
            overrides: overrides,
            at: RoutingFixtures.instant(instant)
        )
    }

    struct Row: Sendable {
        let from: String
        let at: String
        let rule: String
        let dial: [String]
    }

    @Test(arguments: [
        // Friday 20 November 2026: 10:00 in New York.
        Row(
            from: "+12125550100",
            at: "2026-11-20T15:00:00Z",
            rule: "4",
            dial: ["+15551234567", "sip:desk@example.com"]
        ),
        Row(from: "+442079460000", at: "2026-11-20T15:00:00Z", rule: "3", dial: ["+442071234567"]),
        Row(from: "+35316000000", at: "2026-11-20T03:00:00Z", rule: "3", dial: ["+442071234567"]),
        // The borders: open includes its start and excludes its end.
        Row(from: "+12125550100", at: "2026-11-20T13:59:59Z", rule: "5", dial: ["+15559876543"]),
        Row(
            from: "+12125550100",
            at: "2026-11-20T14:00:00Z",
            rule: "4",
            dial: ["+15551234567", "sip:desk@example.com"]
        ),
        Row(
            from: "+12125550100",
            at: "2026-11-20T21:59:59Z",
            rule: "4",
            dial: ["+15551234567", "sip:desk@example.com"]
        ),
        Row(from: "+12125550100", at: "2026-11-20T22:00:00Z", rule: "5", dial: ["+15559876543"]),
        // A holiday, and callers without a number.
        Row(from: "+12125550100", at: "2026-11-26T15:00:00Z", rule: "5", dial: ["+15559876543"]),
        Row(from: "anonymous", at: "2026-11-20T15:00:00Z", rule: "4", dial: ["+15551234567", "sip:desk@example.com"]),
        Row(from: "", at: "2026-11-21T21:00:00Z", rule: "5", dial: ["+15559876543"]),
    ])
    func mainPlanRoutesByCountryAndHour(row: Row) throws {
        let decision = try decision(from: row.from, at: row.at)
        #expect(decision.plan == "main")
        #expect(decision.rule == row.rule)
        #expect(decision.dial.map(\.description) == row.dial)
        #expect(decision.basis == .rule)
    }

    @Test func vipIsWelcomedWhateverTheHour() throws {
        let decision = try decision(
            from: "+12125550100",
            at: "2026-11-22T03:00:00Z",
            profile: CallerProfile(name: "Ada", isVIP: true)
        )
        #expect(decision.rule == "vip")
        #expect(decision.summary == "main / vip: say, enqueue priority")
    }

    @Test func overrideCloses() throws {
        let decision = try decision(
            from: "+12125550100",
            at: "2026-11-20T15:00:00Z",
            overrides: [RoutingFixtures.emergency()]
        )
        #expect(decision.rule == "1")
        #expect(decision.considered.map(\.matched) == [true])
        #expect(decision.considered[0].when.facts["reason"] == "burst pipe")
    }

    @Test func overrideEndsAndIsForItsNumberOnly() throws {
        let ended = RoutingFixtures.emergency(until: try RoutingFixtures.instant("2026-11-20T15:00:00Z"))
        let elsewhere = RoutingFixtures.emergency(number: try RoutingFixtures.number("+15550000000"))
        for override in [ended, elsewhere] {
            let decision = try decision(from: "+12125550100", at: "2026-11-20T15:00:00Z", overrides: [override])
            #expect(decision.rule == "4")
        }
    }

    @Test func overrideReroutes() throws {
        let override = RoutingFixtures.emergency(to: [try RoutingFixtures.target("+15550001111")])
        let decision = try decision(from: "+442079460000", at: "2026-11-20T15:00:00Z", overrides: [override])
        #expect(decision.basis == .override)
        #expect(decision.rule == "override emergency")
        #expect(decision.dial.map(\.description) == ["+15550001111"])
        let steps = try RoutingFixtures.router().steps(
            plan: decision.plan,
            reference: decision.reference,
            fingerprint: decision.fingerprint,
            overrides: [override]
        )
        #expect(steps == decision.steps)
    }

    @Test func theReroutingForTheNumberComesBeforeTheOneForAllAndTheLatestBeforeEarlier() throws {
        func rerouting(_ name: String, to: String, number: String? = nil, since minute: Double) throws -> Override {
            Override(
                name: name,
                reason: "line down",
                author: "ada",
                since: try RoutingFixtures.instant("2026-11-20T14:00:00Z").addingTimeInterval(minute * 60),
                number: number.flatMap { PhoneNumber(e164: $0) },
                to: [try RoutingFixtures.target(to)]
            )
        }
        let overrides = [
            try rerouting("all-early", to: "+15550001111", since: 0),
            try rerouting("all-late", to: "+15550002222", since: 2),
            try rerouting("elsewhere", to: "+15550003333", number: "+15550000000", since: 1),
            try rerouting("ours", to: "+15550004444", number: "+15551234567", since: 1),
        ]
        let ours = try decision(from: "+12125550100", at: "2026-11-20T15:00:00Z", overrides: overrides)
        #expect(ours.rule == "override ours")
        let others = Array(overrides.dropLast())
        let latest = try decision(from: "+12125550100", at: "2026-11-20T15:00:00Z", overrides: others)
        #expect(latest.rule == "override all-late")
        #expect(latest.considered.map(\.rule) == ["elsewhere", "all-late"])
        #expect(latest.considered.map(\.matched) == [false, true])
        #expect(latest.considered[1].when.facts["to"] == "+15550002222")
        let none = try decision(from: "+12125550100", at: "2026-11-20T15:00:00Z", overrides: [overrides[2]])
        #expect(none.considered.map(\.rule) == ["elsewhere", "1", "vip", "3", "4"])
    }

    @Test func aReroutingThatHasEndedStillSaysWhatBecomesOfItsCalls() throws {
        let targets = [try RoutingFixtures.target("+15550001111")]
        let start = try RoutingFixtures.instant("2026-11-20T15:00:00Z")
        let override = RoutingFixtures.emergency(to: targets)
        let decision = try decision(from: "+442079460000", at: "2026-11-20T15:00:00Z", overrides: [override])
        let later = RoutingFixtures.emergency(to: [try RoutingFixtures.target("+15550002222")])
        let ended = RoutingFixtures.emergency(to: targets, until: start.addingTimeInterval(5))
        let steps = try RoutingFixtures.router().steps(
            plan: decision.plan,
            reference: decision.reference,
            fingerprint: decision.fingerprint,
            overrides: [later, ended]
        )
        #expect(steps == decision.steps)
    }

    @Test func overrideOfTheHoursNameClosesThem() throws {
        let storm = Override(name: "office", reason: "storm", author: "ada", since: .distantPast)
        let decision = try decision(from: "+12125550100", at: "2026-11-20T15:00:00Z", overrides: [storm])
        #expect(decision.rule == "5")
        #expect(decision.considered[3].when.facts["because"]?.contains("storm") == true)
    }

    @Test func traceSaysWhyEachRuleDidNotApply() throws {
        let decision = try decision(from: "+12125550100", at: "2026-11-20T22:30:00Z")
        #expect(decision.considered.map(\.rule) == ["1", "vip", "3", "4", "5"])
        #expect(decision.considered.map(\.matched) == [false, false, false, false, true])
        #expect(decision.considered[2].when.facts == ["region": "US"])
        #expect(decision.considered[3].when.facts["local"] == "2026-11-20T17:30:00-05:00")
        #expect(decision.considered[3].when.facts["zone"] == "America/New_York")
    }

    @Test func thereAlwaysIsADecision() throws {
        let now = try RoutingFixtures.instant("2026-11-20T15:00:00Z")
        let empty = Plan("empty", rules: [])
        let idle = Plan("idle", rules: [Rule(do: [])])
        let ring = Plan("ring", rules: [Rule(do: [.plan("ring")])])
        let lost = Plan("lost", rules: [Rule(do: [.plan("nowhere")])])
        let cases: [(plan: String?, basis: RouteDecision.Basis)] = [
            (nil, .noPlan), ("missing", .brokenPlan), ("empty", .noRule), ("idle", .noRule), ("ring", .brokenPlan),
            ("lost", .brokenPlan),
        ]
        for (plan, basis) in cases {
            let plans = VoicePlans(defaultPlan: plan, plans: [empty, idle, ring, lost])
            let router = CallRouter(plans: plans, hours: [:])
            let call = RoutingFixtures.call(from: "+12125550100")
            let decision = router.decision(for: call, profile: nil, overrides: [], at: now)
            #expect(decision.basis == basis)
            #expect(decision.steps == [.say(BuiltInSpeech.unavailable), .hangup])
            #expect(decision.rule == nil)
        }
    }

    @Test func aRuleThatBeginsWithAPlanIsFollowed() throws {
        let plans = VoicePlans(
            defaultPlan: "front",
            plans: [Plan("front", rules: [Rule(do: [.plan("main")])]), try RoutingFixtures.mainPlan()]
        )
        let router = CallRouter(plans: plans, hours: try RoutingFixtures.hours())
        let call = RoutingFixtures.call(from: "+442079460000")
        let now = try RoutingFixtures.instant("2026-11-20T15:00:00Z")
        let decision = router.decision(for: call, profile: nil, overrides: [], at: now)
        #expect(decision.plan == "main")
        #expect(decision.rule == "3")
        #expect(decision.considered.map(\.plan) == ["front", "main", "main", "main"])
    }

    @Test func aCallGoesOnWithTheStepsItWasBegunWith() throws {
        let before = try RoutingFixtures.router()
        let rule = try #require(before.plans.plans["main"]?.rule(at: 4))
        let plan = try RoutingFixtures.mainPlan()
        func steps(_ router: CallRouter, _ name: String = "main") -> [Step]? {
            router.steps(plan: name, reference: .rule(4), fingerprint: rule.fingerprint, overrides: [])
        }
        let moved = Plan("main", rules: [Rule(when: .anonymous(true), do: [.hangup])] + plan.rules)
        #expect(steps(CallRouter(plans: VoicePlans(plans: [moved]), hours: [:])) == rule.steps)
        var router = CallRouter(plans: VoicePlans(plans: [Plan("main", rules: [])]), hours: [:], after: before)
        #expect(steps(router) == rule.steps)
        #expect(steps(router, "other") == nil)
        // Rules of too many configurations ago are forgotten.
        for generation in 0..<RetiredRules.limit {
            let plan = Plan("main", rules: [Rule(do: [.pause(seconds: generation + 1)])])
            router = CallRouter(plans: VoicePlans(plans: [plan]), hours: [:], after: router)
        }
        #expect(steps(router) == nil)
    }

    @Test func stepsOfAPositionAreKnownByTheirFingerprint() throws {
        let router = try RoutingFixtures.router()
        let rule = try #require(router.plans.plans["main"]?.rule(at: 4))
        #expect(
            router.steps(plan: "main", reference: .rule(4), fingerprint: rule.fingerprint, overrides: []) == rule.steps
        )
        #expect(router.steps(plan: "main", reference: .rule(4), fingerprint: "00000000", overrides: []) == nil)
        #expect(router.steps(plan: "none", reference: .rule(4), fingerprint: rule.fingerprint, overrides: []) == nil)
        #expect(router.steps(plan: nil, reference: .rule(4), fingerprint: rule.fingerprint, overrides: []) == nil)
        #expect(
            router.steps(plan: "main", reference: .override("x"), fingerprint: rule.fingerprint, overrides: []) == nil
        )
    }
}
