import Foundation

/// What a script is told beside the event or request itself.
struct Scene {
    let profile: CallerProfile?
    let history: CallerHistory
    let overrides: [Override]
    let now: Date

    init(_ given: RouteCircumstances, now: Date) {
        profile = given.profile
        history = given.history
        overrides = given.overrides
        self.now = now
    }
}
