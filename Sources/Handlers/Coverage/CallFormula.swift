/// A condition taken apart into facts, which are counted in a `FactBook`.
indirect enum CallFormula: Hashable, Sendable {
    case constant(Bool)
    case fact(Int)
    case all([CallFormula])
    case any([CallFormula])
    case not(CallFormula)

    /// Its truth when a fact may be true, false or undecided; nil when that leaves it open.
    func truth(_ fact: (Int) -> Bool?) -> Bool? {
        switch self {
        case .constant(let value): return value
        case .fact(let index): return fact(index)
        case .not(let formula): return formula.truth(fact).map { !$0 }
        case .all(let parts):
            var isOpen = false
            for part in parts {
                guard let value = part.truth(fact) else {
                    isOpen = true
                    continue
                }
                if !value { return false }
            }
            return isOpen ? nil : true
        case .any(let parts):
            return CallFormula.all(parts.map { .not($0) }).truth(fact).map { !$0 }
        }
    }

    /// The first fact in it that is undecided; nil when all are decided.
    func undecided(_ fact: (Int) -> Bool?) -> Int? {
        switch self {
        case .constant: return nil
        case .fact(let index): return fact(index) == nil ? index : nil
        case .not(let formula): return formula.undecided(fact)
        case .all(let parts), .any(let parts):
            for part in parts where part.truth(fact) == nil {
                if let index = part.undecided(fact) { return index }
            }
            return nil
        }
    }
}
