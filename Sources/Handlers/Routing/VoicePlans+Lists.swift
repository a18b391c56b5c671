extension VoicePlans {
    /// Every list of numbers that rules name, each once, by name.
    package var lists: [NumberList] {
        var found: [String: NumberList] = [:]
        for list in plans.values.flatMap(\.rules).flatMap(\.condition.lists) { found[list.name] = list }
        return found.values.sorted { $0.name < $1.name }
    }
}

extension Condition {
    /// Every list it asks for.
    fileprivate var lists: [NumberList] {
        switch self {
        case .fromList(let lists): lists
        case .all(let parts), .any(let parts): parts.flatMap(\.lists)
        case .not(let part): part.lists
        default: []
        }
    }
}
