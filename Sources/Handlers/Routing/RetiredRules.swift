/// Rules of earlier configurations, kept for calls that were routed by them.
///
/// A call goes on with the steps it was begun with, whatever was changed meanwhile. Bounded: after `limit` reloads the
/// oldest rules are forgotten, and what is left of their calls ends with a sentence.
package struct RetiredRules: Sendable {
    /// How many earlier configurations are remembered.
    static let limit = 32

    private struct Key: Hashable {
        let plan: String
        let fingerprint: String
    }

    private var generations: [[Key: Rule]] = []

    /// None yet.
    package init() {}

    /// The same and the rules of these plans, which are about to be replaced.
    package func adding(_ plans: VoicePlans) -> RetiredRules {
        let rules = plans.plans.values.flatMap { plan in
            plan.rules.map { (Key(plan: plan.name, fingerprint: $0.fingerprint), $0) }
        }
        var all = self
        all.generations.append(Dictionary(rules) { first, _ in first })
        all.generations.removeFirst(max(0, all.generations.count - Self.limit))
        return all
    }

    /// The rule of a plan with those steps, the latest first.
    func rule(plan: String, fingerprint: String) -> Rule? {
        let key = Key(plan: plan, fingerprint: fingerprint)
        return generations.reversed().lazy.compactMap { $0[key] }.first
    }
}
