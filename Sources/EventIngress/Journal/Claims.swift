package import Foundation

/// What one `claim` brought.
package struct Claims: Hashable, Sendable {
    /// The events, oldest first within each family.
    package let events: [ClaimedEvent]
    /// When the next event will be due that is not due yet; nil when none waits.
    package let nextDue: Date?
}
