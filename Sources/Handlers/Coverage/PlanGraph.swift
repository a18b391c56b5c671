import Numbering

/// Which calls come to which plan: by its numbers, and by the rules of other plans.
struct PlanGraph {
    private let voice: VoicePlans
    /// The numbers some condition asks for; all others of a plan are alike.
    private let asked: Set<PhoneNumber>
    private let references: [String: [(plan: String, rule: Int)]]

    init(_ voice: VoicePlans) {
        self.voice = voice
        asked = Set(voice.plans.values.flatMap(\.rules).flatMap { $0.condition.calledNumbers })
        var references: [String: [(plan: String, rule: Int)]] = [:]
        for plan in voice.plans.values.sorted(by: { $0.name < $1.name }) {
            for (index, rule) in plan.rules.enumerated() {
                for step in rule.steps.flatMap(\.withBranches) {
                    if case .plan(let name) = step { references[name, default: []].append((plan.name, index + 1)) }
                }
            }
        }
        self.references = references
    }

    /// Whether a number has the plan, or it is the one for all other numbers.
    func isDirect(_ plan: String) -> Bool { voice.defaultPlan == plan || voice.numbers.values.contains(plan) }

    /// The rules that hand calls on to a plan.
    func references(to plan: String) -> [(plan: String, rule: Int)] { references[plan] ?? [] }

    /// Which calls come to a plan.
    func entrance(to plan: String, in book: inout FactBook) -> CallFormula {
        entrance(to: plan, in: &book, visited: [])
    }

    private func entrance(to plan: String, in book: inout FactBook, visited: Set<String>) -> CallFormula {
        // Who comes around in a circle has come in somewhere else.
        guard !visited.contains(plan) else { return .constant(false) }
        var ways = direct(plan).map { book.formula(of: $0) }
        for reference in references[plan] ?? [] {
            guard let parent = voice.plans[reference.plan] else { continue }
            let formulas = parent.rules.prefix(reference.rule).map { book.formula($0.condition) }
            guard let last = formulas.last else { continue }
            let inner = entrance(to: parent.name, in: &book, visited: visited.union([plan]))
            ways.append(.all([inner, last] + formulas.dropLast().map { .not($0) }))
        }
        return .any(ways)
    }

    private func direct(_ plan: String) -> [CallFact] {
        let numbers = voice.numbers.filter { $0.value == plan }.keys
        var facts = numbers.filter(asked.contains).sorted { $0.e164 < $1.e164 }.map(CallFact.called)
        if numbers.contains(where: { !asked.contains($0) }) { facts.append(.calledOneOf(plan: plan)) }
        guard voice.defaultPlan == plan else { return facts }
        let others = asked.filter { voice.numbers[$0] == nil }.sorted { $0.e164 < $1.e164 }
        return facts + others.map(CallFact.called) + [.calledUnlisted]
    }
}

extension Condition {
    /// The called numbers it asks for.
    fileprivate var calledNumbers: Set<PhoneNumber> {
        switch self {
        case .to(let numbers): numbers
        case .all(let parts), .any(let parts): parts.reduce(into: []) { $0.formUnion($1.calledNumbers) }
        case .not(let part): part.calledNumbers
        default: []
        }
    }
}
