/// Looks for a call of which some formulas hold and others do not.
///
/// Facts nobody decided count as not so until a formula objects; then that formula's facts are tried both ways. What is
/// known of how facts depend on each other keeps impossible calls out, so "impossible" is certain.
struct CallSearch {
    /// What came of the search.
    enum Answer: Equatable {
        /// There is such a call: these facts are so, no others.
        case found([CallFact])
        /// There is none.
        case impossible
        /// The search was given up.
        case undecided
    }

    /// A formula and whether it must hold.
    struct Wish {
        let formula: CallFormula
        let holds: Bool

        init(_ formula: CallFormula, _ holds: Bool = true) {
            self.formula = formula
            self.holds = holds
        }
    }

    /// A search that takes longer is given up: some thousand steps answer every question a person would write.
    private static let limit = 4_000

    private let facts: [CallFact]
    private let openTogether: [Set<String>]
    private var steps = 0

    /// Takes the facts formulas count, and the largest sets of hours that are open at the same time.
    init(_ facts: [CallFact], openTogether: [Set<String>]) {
        self.facts = facts
        self.openTogether = openTogether
    }

    /// Searches among the calls of which the given facts are decided already.
    static func answer(
        _ wishes: [Wish],
        given: [CallFact: Bool] = [:],
        facts: [CallFact],
        openTogether: [Set<String>]
    ) -> Answer {
        var search = CallSearch(facts, openTogether: openTogether)
        let start = facts.map { given[$0] }
        return search.descend(start, wishes)
    }

    private mutating func descend(_ truth: [Bool?], _ wishes: [Wish]) -> Answer {
        steps += 1
        guard steps <= Self.limit else { return .undecided }
        let objection = wishes.first { $0.formula.truth { truth[$0] ?? false } != $0.holds }
        guard let objection else { return .found(facts.indices.filter { truth[$0] == true }.map { facts[$0] }) }
        guard let fact = objection.formula.undecided({ truth[$0] }) else { return .impossible }
        guard objection.formula.truth({ truth[$0] }) == nil else { return .impossible }
        for isSo in [true, false] {
            guard let next = deciding(fact, isSo, in: truth) else { continue }
            let answer = descend(next, wishes)
            if answer != .impossible { return answer }
        }
        return .impossible
    }

    /// The facts with one more decided and what follows from it; nil when that contradicts what was decided before.
    private func deciding(_ fact: Int, _ isSo: Bool, in truth: [Bool?]) -> [Bool?]? {
        var truth = truth
        truth[fact] = isSo
        guard isSo else { return truth }
        for other in facts.indices where other != fact {
            guard let follows = facts[fact].consequence(for: facts[other]) else { continue }
            if let known = truth[other], known != follows { return nil }
            truth[other] = follows
        }
        guard case .open = facts[fact] else { return truth }
        let open = Set(facts.indices.compactMap { truth[$0] == true ? facts[$0].hours : nil })
        return openTogether.contains { open.isSubset(of: $0) } ? truth : nil
    }
}

extension CallFact {
    /// The name of the hours that are open, for such a fact.
    var hours: String? {
        if case .open(let name) = self { name } else { nil }
    }
}
