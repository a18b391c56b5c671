import Foundation

/// Counts the facts of a plan, and takes conditions apart into them.
struct FactBook {
    private(set) var facts: [CallFact] = []
    private var index: [CallFact: Int] = [:]
    private let now: Date

    /// What ended before `now` is never so again.
    init(now: Date) { self.now = now }

    /// The number of a fact, a new one when it is new.
    mutating func number(of fact: CallFact) -> Int {
        if let known = index[fact] { return known }
        index[fact] = facts.count
        facts.append(fact)
        return facts.count - 1
    }

    /// The formula of one fact.
    mutating func formula(of fact: CallFact) -> CallFormula { .fact(number(of: fact)) }

    /// The formula of a condition.
    mutating func formula(_ condition: Condition) -> CallFormula {
        switch condition {
        case .always: return .constant(true)
        case .open(let name): return formula(of: .open(name))
        case .closed(let name): return .not(formula(of: .open(name)))
        case .closedBy(let name): return formula(of: .override(name))
        case .fromRegion(let regions): return any(regions.map(CallFact.region))
        case .fromSubdivision(let places): return formula(of: .subdivisions(Set(places)))
        case .fromPrefix(let prefixes): return any(prefixes.map(CallFact.prefix))
        case .fromNumbers(let numbers): return any(numbers.map(CallFact.number))
        case .fromList(let lists): return any(lists.map(CallFact.list))
        case .fromKind(let kinds): return any(kinds.map(CallFact.kind))
        case .anonymous(let wanted): return literal(.anonymous, wanted)
        case .sip(let wanted): return literal(.sip, wanted)
        case .to(let numbers): return any(numbers.map(CallFact.called))
        case .caller(let attribute): return formula(attribute)
        case .attestation(let levels): return any(levels.map(CallFact.attestation))
        case .between(let start, let end):
            return end <= now || end <= start ? .constant(false) : formula(of: .between(start, end))
        case .percent(let share) where share.percent == 0 || share.percent == 100:
            return .constant(share.percent == 100)
        case .fromLineType, .fromCarrier, .repeatCaller, .lastAgent, .texted, .callerTime, .dates, .percent:
            return formula(of: .other(condition))
        case .all(let parts): return .all(parts.map { formula($0) })
        case .any(let parts): return .any(parts.map { formula($0) })
        case .not(let part): return .not(formula(part))
        }
    }

    private mutating func formula(_ attribute: CallerAttribute) -> CallFormula {
        switch attribute {
        case .known(let wanted): literal(.known, wanted)
        case .vip(let wanted): literal(.vip, wanted)
        case .tagged(let tags): any(tags.map(CallFact.tag))
        case .language(let languages): any(languages.map { CallFact.language($0.lowercased()) })
        case .accountManager(let names): any(names.map(CallFact.manager))
        }
    }

    private mutating func literal(_ fact: CallFact, _ wanted: Bool) -> CallFormula {
        let formula = formula(of: fact)
        return wanted ? formula : .not(formula)
    }

    private mutating func any(_ facts: [CallFact]) -> CallFormula {
        facts.count == 1 ? formula(of: facts[0]) : .any(facts.map { formula(of: $0) })
    }
}
