package import Foundation
import Numbering

/// Decides where a call goes: plans and opening hours in, call and instant in, decision out.
///
/// It reads no clock and waits for nothing, so what it decided can be decided again from what was stored.
package struct CallRouter: Sendable {
    /// How many plans may hand a call on to each other before it ends with a sentence.
    package static let planLimit = 8

    /// Which plan answers which number.
    package let plans: VoicePlans
    /// The opening hours conditions name.
    package let hours: [String: OpeningHours]
    /// What calls are on their way by that the plans do not hold any more.
    private let retired: RetiredRules

    /// Puts a router together; a new configuration is a new router, which finishes what `earlier` began.
    package init(plans: VoicePlans, hours: [String: OpeningHours], after earlier: CallRouter? = nil) {
        self.plans = plans
        self.hours = hours
        let retired = earlier?.retired ?? RetiredRules()
        self.retired = earlier.map { $0.plans == plans ? retired : retired.adding($0.plans) } ?? retired
    }

    /// The decision for a new call.
    ///
    /// There always is one, with at least one step.
    package func decision(
        for call: Call,
        profile: CallerProfile?,
        history: CallerHistory = CallerHistory(),
        overrides: [Override],
        at now: Date
    ) -> RouteDecision {
        var trace = Trace(call: call, now: now)
        let plan = plans.planName(for: call.to)
        if let rerouting = trace.rerouting(among: overrides), let rule = Self.rule(for: rerouting) {
            return trace.decision(
                basis: .override,
                plan: plan,
                label: "override \(rerouting.name)",
                reference: .override(rerouting.name),
                rule: rule
            )
        }
        guard let plan else { return trace.builtIn(.noPlan, plan: nil) }
        let facts = CallFacts(
            call: call,
            profile: profile,
            history: history,
            overrides: overrides,
            hours: hours,
            now: now
        )
        return decision(for: facts, in: plan, after: trace)
    }

    /// The decision for a call that another plan has handed on to this one.
    package func decision(
        for call: Call,
        profile: CallerProfile?,
        history: CallerHistory = CallerHistory(),
        overrides: [Override],
        in plan: String,
        at now: Date
    ) -> RouteDecision {
        let facts = CallFacts(
            call: call,
            profile: profile,
            history: history,
            overrides: overrides,
            hours: hours,
            now: now
        )
        return decision(for: facts, in: plan, after: Trace(call: call, now: now))
    }

    private func decision(for facts: CallFacts, in plan: String, after earlier: Trace) -> RouteDecision {
        var trace = earlier
        var name = plan
        for _ in 0..<Self.planLimit {
            guard let plan = plans.plans[name] else { return trace.builtIn(.brokenPlan, plan: name) }
            guard let position = trace.firstRule(of: plan, for: facts), let rule = plan.rule(at: position),
                let first = rule.steps.first
            else { return trace.builtIn(.noRule, plan: name) }
            if case .plan(let next) = first {
                name = next
                continue
            }
            let label = plan.label(ofRuleAt: position)
            return trace.decision(
                basis: .rule,
                plan: name,
                label: label,
                reference: .rule(position),
                rule: rule,
                history: facts.history
            )
        }
        return trace.builtIn(.brokenPlan, plan: name)
    }

    /// The steps a position in a call refers to, which are those it was begun with; nil when nobody knows them.
    ///
    /// A rule may have moved within its plan, or be gone since a reload; the fingerprint says which it was.
    package func steps(
        plan: String?,
        reference: RuleReference,
        fingerprint: String,
        overrides: [Override],
        history: CallerHistory = CallerHistory()
    ) -> [Step]? {
        let rule: Rule? =
            switch reference {
            case .builtIn: Self.builtInRule
            // One that has ended in the meantime still says what happens to the calls it took.
            case .override(let name):
                overrides.lazy.filter { $0.name == name }.compactMap(Self.rule(for:))
                    .first { $0.fingerprint == fingerprint }
            case .rule(let position): plan.flatMap { self.rule(of: $0, at: position, fingerprint: fingerprint) }
            }
        guard let rule, rule.fingerprint == fingerprint else { return nil }
        return rule.steps(for: history)
    }

    private func rule(of plan: String, at position: Int, fingerprint: String) -> Rule? {
        let present = plans.plans[plan]
        if let rule = present?.rule(at: position), rule.fingerprint == fingerprint { return rule }
        return present?.rules.first { $0.fingerprint == fingerprint }
            ?? retired.rule(plan: plan, fingerprint: fingerprint)
    }

    /// What is done when nothing else applies.
    static let builtInRule = Rule(do: [.say(BuiltInSpeech.unavailable), .hangup])

    private static func rule(for override: Override) -> Rule? {
        Dialling(override.to).map { Rule(do: [.dial($0), .say(BuiltInSpeech.nobodyAnswered), .hangup]) }
    }
}

/// The rules looked at so far, and the two ways a decision ends.
private struct Trace {
    let call: Call
    let now: Date
    var considered = RouteTrace()

    /// The re-routing that takes the call: one for its number before one for all, then the one set last.
    ///
    /// Every re-routing looked at is written down, the one that counts last.
    mutating func rerouting(among overrides: [Override]) -> Override? {
        let ranked = overrides.filter { !$0.to.isEmpty && $0.isInForce(at: now) }
            .sorted { ($0.number == nil ? 1 : 0, $1.since) < ($1.number == nil ? 1 : 0, $0.since) }
        let winner = ranked.firstIndex { $0.isInForce(for: call.to, at: now) }
        let entries = ranked.prefix(winner.map { $0 + 1 } ?? ranked.count).enumerated().map { index, override in
            let finding = ConditionFinding(
                "override: \(override.name)",
                holds: index == winner,
                facts: override.facts
            )
            return ConsideredRule(plan: "overrides", rule: override.name, matched: index == winner, when: finding)
        }
        considered = RouteTrace(entries)
        return winner.map { ranked[$0] }
    }

    /// The position from 1 of the first rule that applies; how far was looked is noted.
    mutating func firstRule(of plan: Plan, for facts: CallFacts) -> Int? {
        let index = plan.rules.firstIndex { facts.holds($0.condition) }
        let count = index.map { $0 + 1 } ?? plan.rules.count
        considered = considered.adding(
            RouteTrace.Walk(plan: plan, facts: facts, count: count, isDecided: index != nil)
        )
        return index.map { $0 + 1 }
    }

    func decision(
        basis: RouteDecision.Basis,
        plan: String?,
        label: String?,
        reference: RuleReference,
        rule: Rule,
        history: CallerHistory = CallerHistory()
    ) -> RouteDecision {
        RouteDecision(
            from: call.from.text,
            to: call.to.text,
            at: now,
            basis: basis,
            plan: plan,
            rule: label,
            reference: reference,
            fingerprint: rule.fingerprint,
            steps: rule.steps(for: history),
            trace: considered
        )
    }

    func builtIn(_ basis: RouteDecision.Basis, plan: String?) -> RouteDecision {
        decision(basis: basis, plan: plan, label: nil, reference: .builtIn, rule: CallRouter.builtInRule)
    }
}
