package import Foundation
package import Numbering

/// Looks through plans and hours for what is probably not meant, and says nothing where it cannot be sure.
package struct Coverage: Sendable {
    /// How far ordinary weeks are looked at: a year and a week, so that every change of clocks is among them.
    private static let weeks = 53
    /// How far calendars are looked at for hours that are ever open.
    private static let horizon: TimeInterval = 2 * 366 * 86_400

    private let voice: VoicePlans
    private let hours: [String: OpeningHours]
    private let ownNumbers: Set<PhoneNumber>

    /// Takes the plans, the hours they ask for, and the numbers that are known to be ours.
    package init(_ voice: VoicePlans, hours: [String: OpeningHours], ownNumbers: Set<PhoneNumber> = []) {
        self.voice = voice
        self.hours = hours
        self.ownNumbers = ownNumbers
    }

    /// Everything found, plan by plan; `now` is where the year begins.
    package func findings(at now: Date) -> [CoverageFinding] {
        let graph = PlanGraph(voice)
        let steps = StepCoverage(voice, graph: graph)
        let together = HoursWeeks(hours, from: now, to: now.addingTimeInterval(Self.horizon)).openTogether + [[]]
        let monday = Self.monday(after: now)
        let start = Date(timeIntervalSince1970: Double(monday.dayNumber - 1) * 86_400)
        let end = start.addingTimeInterval(Double(Self.weeks * 7 + 2) * 86_400)
        let ordinary = HoursWeeks(hours.mapValues(\.ordinary), from: start, to: end).stretches
        return numbersWithoutPlan
            + voice.plans.values.sorted { $0.name < $1.name }.flatMap { plan in
                let coverage = PlanCoverage(
                    plan,
                    of: voice,
                    graph: graph,
                    hours: hours,
                    openTogether: together,
                    now: now
                )
                guard coverage.isUsed else { return [Self.unused(plan, graph: graph)] }
                return coverage.unreachableRules()
                    + coverage.gaps(from: monday, weeks: Self.weeks, in: ordinary)
                    + plan.rules.indices.flatMap { steps.findings(plan: plan, rule: $0 + 1) }
            }
    }

    private var numbersWithoutPlan: [CoverageFinding] {
        guard voice.defaultPlan == nil, !voice.plans.isEmpty else { return [] }
        return ownNumbers.filter { voice.numbers[$0] == nil }.sorted { $0.e164 < $1.e164 }.map { number in
            CoverageFinding(
                .numberWithoutPlan,
                plan: nil,
                "calls to \(number.e164) have no plan; write \"\(number.e164)\": PLAN or default: PLAN under voice.numbers"
            )
        }
    }

    private static func unused(_ plan: Plan, graph: PlanGraph) -> CoverageFinding {
        let isNamed = graph.isDirect(plan.name) || !graph.references(to: plan.name).isEmpty
        let why = isNamed ? "no call comes to a rule that goes to it" : "no number has it, and no rule goes to it"
        return CoverageFinding(.unusedPlan, plan: plan.name, "plan '\(plan.name)' is never used: \(why)")
    }

    private static func monday(after now: Date) -> CivilDate {
        let today = CivilDate(dayNumber: Int((now.timeIntervalSince1970 / 86_400).rounded(.down)))
        return today.adding(days: (8 - today.weekday.rawValue) % 7)
    }
}
