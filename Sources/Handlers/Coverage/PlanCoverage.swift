import Foundation
import Numbering

/// Looks at the rules of one plan: which no call comes to, which calls and hours no rule answers.
struct PlanCoverage {
    private let plan: Plan
    private let voice: VoicePlans
    private let hours: [String: OpeningHours]
    private let facts: [CallFact]
    private let entrance: CallFormula
    private let rules: [CallFormula]
    private let openTogether: [Set<String>]

    /// Takes the plan apart; `openTogether` are the sets of hours that are ever open at the same time.
    init(
        _ plan: Plan,
        of voice: VoicePlans,
        graph: PlanGraph,
        hours: [String: OpeningHours],
        openTogether: [Set<String>],
        now: Date
    ) {
        var book = FactBook(now: now)
        entrance = graph.entrance(to: plan.name, in: &book)
        rules = plan.rules.map { book.formula($0.condition) }
        facts = book.facts
        self.plan = plan
        self.voice = voice
        self.hours = hours
        self.openTogether = openTogether
    }

    /// Whether any call can come to the plan at all, as far as can be told.
    var isUsed: Bool { search([.init(entrance)]) != .impossible }

    /// The rules no call comes to.
    func unreachableRules() -> [CoverageFinding] {
        rules.indices.compactMap { index in
            let earlier = rules[..<index].map { CallSearch.Wish($0, false) }
            guard search([.init(entrance), .init(rules[index])] + earlier) == .impossible else { return nil }
            return CoverageFinding(
                .unreachableRule,
                plan: plan.name,
                rule: index + 1,
                "rule \(label(index)) takes no call: \(reason(index))"
            )
        }
    }

    private func reason(_ index: Int) -> String {
        if search([.init(rules[index])]) == .impossible { return "what it asks for is never so" }
        if search([.init(entrance), .init(rules[index])]) == .impossible {
            return "no call that comes to this plan is like that"
        }
        let single = rules[..<index].indices.first { earlier in
            search([.init(entrance), .init(rules[index]), .init(rules[earlier], false)]) == .impossible
        }
        return single.map { "rule \(label($0)) before it takes all of them" }
            ?? "the rules before it together take all of them"
    }

    /// The calls and hours no rule answers, and the hours in which nobody can be reached.
    func gaps(from monday: CivilDate, weeks: Int, in stretches: [HoursWeeks.Stretch]) -> [CoverageFinding] {
        let asked = Set(facts.compactMap(\.hours))
        guard let zone = asked.sorted().first.flatMap({ hours[$0]?.zone }) else { return timelessGaps() }
        var known: [Set<String>: Verdict] = [:]
        var unanswered: [(start: Date, end: Date)] = []
        var unreached: [(start: Date, end: Date)] = []
        var example: [CallFact] = []
        for stretch in stretches {
            let open = stretch.open.intersection(asked)
            let verdict = known[open] ?? verdict(open: open, asked: asked)
            known[open] = verdict
            switch verdict {
            case .unanswered(let facts):
                example = example.isEmpty ? facts : example
                unanswered.append((stretch.start, stretch.end))
            case .nobodyReached: unreached.append((stretch.start, stretch.end))
            case .well: continue
            }
        }
        let text = WeekText(zone: zone)
        let isAlways = unanswered.count == stretches.count
        let when = text.phrases(for: unanswered, from: monday, weeks: weeks)
        let alone = text.phrases(for: unreached, from: monday, weeks: weeks)
        return (isAlways ? [finding(unanswered: "at any hour", example)] : [])
            + (isAlways ? [] : when.map { finding(unanswered: "\($0) (\(zone.name))", example) })
            + alone.map { finding(unreached: "\($0) (\(zone.name))") }
    }

    private enum Verdict {
        case unanswered([CallFact])
        case nobodyReached
        case well
    }

    private func timelessGaps() -> [CoverageFinding] {
        switch verdict(open: [], asked: []) {
        case .unanswered(let facts): [finding(unanswered: "at any hour", facts)]
        case .nobodyReached: [finding(unreached: "at any hour")]
        case .well: []
        }
    }

    /// What becomes of calls while exactly these hours are open and no override is in force.
    private func verdict(open: Set<String>, asked: Set<String>) -> Verdict {
        var given: [CallFact: Bool] = [:]
        for name in asked { given[.open(name)] = open.contains(name) }
        for case .override(let name) in facts { given[.override(name)] = false }
        let refused = rules.map { CallSearch.Wish($0, false) }
        if case .found(let facts) = search([.init(entrance)] + refused, given: given) { return .unanswered(facts) }
        var someRuleIsPossible = false
        for index in rules.indices {
            let earlier = rules[..<index].map { CallSearch.Wish($0, false) }
            let answer = search([.init(entrance), .init(rules[index])] + earlier, given: given)
            if answer == .impossible { continue }
            if voice.reachSomebody(plan.rules[index].steps) { return .well }
            someRuleIsPossible = true
        }
        return someRuleIsPossible ? .nobodyReached : .well
    }

    private func finding(unanswered when: String, _ example: [CallFact]) -> CoverageFinding {
        let told = example.filter { $0.hours == nil && !$0.isAboutTheCalledNumber }.map(\.description)
        let whom = told.isEmpty ? "callers nothing is known about" : "for example calls \(told.joined(separator: ", "))"
        return CoverageFinding(
            .unansweredCalls,
            plan: plan.name,
            "no rule answers \(when): \(whom) hear that nobody can be reached; add a last rule without when:"
        )
    }

    private func finding(unreached when: String) -> CoverageFinding {
        CoverageFinding(
            .nobodyReached,
            plan: plan.name,
            "nobody can be reached \(when): every rule that applies then ends without a dial, a queue or a voicemail"
        )
    }

    private func label(_ index: Int) -> String {
        plan.rules[index].name.map { "\(index + 1) ('\($0)')" } ?? String(index + 1)
    }

    private func search(_ wishes: [CallSearch.Wish], given: [CallFact: Bool] = [:]) -> CallSearch.Answer {
        // Hours that are given are known to be open together.
        let together = given.isEmpty ? openTogether : [Set(hours.keys)]
        return CallSearch.answer(wishes, given: given, facts: facts, openTogether: together)
    }
}

extension CallFact {
    fileprivate var isAboutTheCalledNumber: Bool {
        switch self {
        case .calledOneOf, .calledUnlisted: true
        default: false
        }
    }
}
