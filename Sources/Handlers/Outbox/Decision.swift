package import Foundation
package import TelnyxEvents

/// What was decided about one event and why, as `events show` and replay read it back.
package struct Decision: Hashable, Sendable {
    /// The event.
    package let event: EventID
    /// What sort of decision, for example `keyword`, `route`, `keep-fax`.
    package let kind: String
    /// One line for a person; without message text and full phone numbers.
    package let summary: String
    /// The facts it rests on.
    package let detail: JSONValue
    /// When it was made.
    package let decidedAt: Date
}
