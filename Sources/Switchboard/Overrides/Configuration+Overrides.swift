import Handlers

extension Configuration {
    /// The names an override may have to have an effect: those `closed-by:` asks for, and those of opening hours.
    package var overrideNames: Set<String> {
        let conditions = voice.plans.plans.values.flatMap(\.rules).map(\.condition)
        return Set(conditions.flatMap(\.closures)).union(hours.hours.keys)
    }
}

extension Condition {
    /// The overrides it asks for.
    fileprivate var closures: [String] {
        switch self {
        case .closedBy(let name): [name]
        case .all(let parts), .any(let parts): parts.flatMap(\.closures)
        case .not(let part): part.closures
        default: []
        }
    }
}
