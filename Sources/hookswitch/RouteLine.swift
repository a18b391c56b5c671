import Handlers
import Switchboard

/// A decision as `route --json` prints it: the decision itself, and the overrides in force at that instant.
struct RouteLine: Encodable {
    let decision: RouteDecision
    let overrides: [OverrideLine]

    init(_ decision: RouteDecision, overrides: [Override]) {
        self.decision = decision
        self.overrides = overrides.map { OverrideLine(OverrideSpan(override: $0)) }
    }

    private enum CodingKeys: String, CodingKey {
        case overrides
    }

    func encode(to encoder: any Encoder) throws {
        try decision.encode(to: encoder)
        guard !overrides.isEmpty else { return }
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(overrides, forKey: .overrides)
    }
}
