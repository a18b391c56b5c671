package import Foundation
package import TelnyxEvents

/// An event taken out of the journal to be handled; its attempt is already counted on disk.
package struct ClaimedEvent: Hashable, Sendable {
    /// What was written down.
    package let envelope: EventEnvelope
    /// 1 for the first claim.
    package let attempt: Int
    /// When it was accepted.
    package let receivedAt: Date
}
