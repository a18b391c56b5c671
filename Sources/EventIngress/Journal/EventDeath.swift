package import Foundation
package import TelnyxEvents

/// An event whose attempts are used up; only a person can start it over.
package struct EventDeath: Hashable, Sendable {
    /// The event.
    package let event: EventID
    /// Its family.
    package let family: EventFamily
    /// The reason of the last attempt.
    package let reason: String
    /// When it was given up.
    package let at: Date
}
