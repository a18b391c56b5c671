package import Foundation
import Synchronization

/// What the doors saw of signatures and of Telnyx's clock, for alerts.
package final class IngressWatch: Sendable {
    /// Requests since the start.
    package struct Counts: Hashable, Sendable {
        /// Signed by another key, changed, or too old.
        package var refused: Int
        /// Authentic.
        package var authentic: Int

        /// Puts counts together.
        package init(refused: Int = 0, authentic: Int = 0) {
            self.refused = refused
            self.authentic = authentic
        }
    }

    fileprivate struct State {
        var counts = Counts()
        var clock: (ahead: Duration, at: Date)?
        var unrecordedAt: Date?
    }

    private let state = Mutex(State())

    /// Has seen nothing yet.
    package init() {}

    /// What was counted.
    package var counts: Counts { state.withLock(\.counts) }

    /// How far our clock was ahead of the timestamps that were signed, at the least within five minutes, and when.
    package var clock: (ahead: Duration, at: Date)? { state.withLock(\.clock) }

    /// When an event could not be written down; nil when the last one could.
    package var unrecordedAt: Date? { state.withLock(\.unrecordedAt) }

    func note(_ error: IngressError, at now: Date) {
        state.withLock { state in
            switch error {
            case .signature(.forged): state.counts.refused += 1
            case .signature(.stale(let age, _)):
                state.counts.refused += 1
                state.note(age, at: now)
            case .notRecorded: state.unrecordedAt = now
            default: break
            }
        }
    }

    func noteAuthentic(timestamp: String?, at now: Date) {
        state.withLock { state in
            state.counts.authentic += 1
            guard let seconds = timestamp.flatMap({ Double($0) }) else { return }
            state.note(.seconds(now.timeIntervalSince1970 - seconds), at: now)
        }
    }

    func noteRecorded() { state.withLock { $0.unrecordedAt = nil } }
}

extension IngressWatch.State {
    /// Requests are delayed on their way, some for long, so the least of them tells most about the clock.
    fileprivate mutating func note(_ ahead: Duration, at now: Date) {
        if let clock, now.timeIntervalSince(clock.at) < 300, clock.ahead <= ahead { return }
        clock = (ahead, now)
    }
}
