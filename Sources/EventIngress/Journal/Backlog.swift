package import Foundation
package import TelnyxEvents

/// What the journal holds that is not handled.
package struct Backlog: Hashable, Sendable {
    /// How many events are in each state that is not `done`; states without events are left out.
    package let counts: [EventState: Int]
    /// Since when the longest-waiting event of each family could be claimed; families without one are left out.
    package let oldestDue: [EventFamily: Date]

    /// How many are in one state.
    package func count(_ state: EventState) -> Int { counts[state] ?? 0 }

    /// How long the longest-waiting event has been due; zero when none is.
    package func age(at now: Date) -> Duration {
        guard let oldest = oldestDue.values.min(), oldest < now else { return .zero }
        return .seconds(now.timeIntervalSince(oldest))
    }
}
