import Handlers

/// A stored decision beside the one the present configuration makes, as `route --event --json` prints them.
struct RouteComparison: Encodable {
    let same: Bool
    let stored: RouteDecision
    let now: RouteDecision
}
