package import Foundation
package import TelnyxEvents

/// One event of a replay and what would be done about it.
package struct ReplayStep: Hashable, Sendable, Codable {
    /// The event.
    package let event: EventID
    /// Its type, like `message.received`.
    package let type: String
    /// Its family.
    package let family: String
    /// When it is decided for: when it was accepted, shifted.
    package let at: Date
    /// The other side's number, when it has one.
    package let number: String?
    /// Under the configuration that is replayed.
    package let before: RehearsedDecision
    /// Under the other one; nil when there is none.
    package let after: RehearsedDecision?

    /// Whether the other configuration does something else.
    package var isChanged: Bool {
        guard let after, before.isFresh || after.isFresh else { return false }
        return !before.hasSameEffect(as: after)
    }
}
