import EventIngress
import Foundation

/// What must be well for traffic to be sent here.
struct Readiness: Sendable {
    let journal: Journal
    let rulebook: Rulebook
    let watching: Watching
    let now: @Sendable () -> Date
    /// An event that has been due for longer is a fault.
    static let longestDelay: Duration = .seconds(120)

    static let old = "the configuration file was not taken, the rules before it are in force"

    func checks() async -> [HealthEndpoint.Check] {
        // A file that was not taken is somebody's business, but traffic is answered by the rules before it.
        await traffic() + watching.checks
            + [HealthEndpoint.Check("configuration", note: rulebook.refusal.map { _ in Self.old })]
    }

    private func traffic() async -> [HealthEndpoint.Check] {
        do {
            let backlog = try await journal.backlog()
            let age = backlog.age(at: now())
            let isLate = age > Self.longestDelay
            let fault = isLate ? "the oldest event has been due for \(age.components.seconds) s" : nil
            return [HealthEndpoint.Check("journal"), HealthEndpoint.Check("feed", fault: fault)]
        } catch {
            return [HealthEndpoint.Check("journal", fault: "cannot be read")]
        }
    }
}
