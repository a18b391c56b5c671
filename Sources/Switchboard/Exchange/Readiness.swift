import EventIngress
import Foundation

/// What must be well for traffic to be sent here, and what is not as it should be all the same.
struct Readiness: Sendable {
    let journal: Journal
    let rulebook: Rulebook
    let watching: Watching
    let ingress: IngressWatch
    let alerts: AlertWatch
    let now: @Sendable () -> Date
    /// An event that has been due for longer is worth a word.
    static let longestDelay: Duration = .seconds(120)
    /// A failure to write an event down counts for so long, then traffic may try again.
    static let failureCounts: TimeInterval = 30

    static let old = "the configuration file was not taken, the rules before it are in force"

    /// Not ready only when events cannot be taken durably; everything else is a note.
    func report() async -> HealthEndpoint.Report {
        let open = alerts.noticed.map { HealthEndpoint.Degradation(what: $0.condition.rawValue, since: $0.since) }
        // Several of a kind are one here: which sinks there are is nobody's business.
        let degraded = Dictionary(grouping: open, by: \.what).values.compactMap { $0.min { $0.since < $1.since } }
        return HealthEndpoint.Report(
            checks: await traffic() + watching.checks
                + [HealthEndpoint.Check("configuration", note: rulebook.refusal.map { _ in Self.old })],
            degraded: degraded.sorted { $0.what < $1.what },
            off: watching.off
        )
    }

    private func traffic() async -> [HealthEndpoint.Check] {
        let isUnrecorded = ingress.unrecordedAt.map { now().timeIntervalSince($0) < Self.failureCounts } ?? false
        do {
            let age = try await journal.backlog().age(at: now())
            let isLate = age > Self.longestDelay
            let note = isLate ? "the oldest event has been due for \(age.components.seconds) s" : nil
            return [
                HealthEndpoint.Check("journal", fault: isUnrecorded ? "cannot be written" : nil),
                HealthEndpoint.Check("feed", note: note),
            ]
        } catch {
            return [HealthEndpoint.Check("journal", fault: "cannot be read")]
        }
    }
}
