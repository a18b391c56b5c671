import Foundation

/// What a script is told beside the event or request itself.
struct Scene {
    let profile: CallerProfile?
    let overrides: [Override]
    let now: Date
}
