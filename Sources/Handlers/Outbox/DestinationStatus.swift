package import Foundation

/// How a destination is doing, for readiness, metrics and `doctor`.
package struct DestinationStatus: Hashable, Sendable {
    /// The destination.
    package let destination: Destination
    /// Its circuit breaker.
    package let breaker: Breaker.State
    /// A pause it asked for (429), running or over.
    package let pausedUntil: Date?
    /// Attempts under way.
    package let underWay: Int

    /// Whether rows for it are being held back because it seems to be down.
    package var isDegraded: Bool {
        if case .closed = breaker { false } else { true }
    }
}
