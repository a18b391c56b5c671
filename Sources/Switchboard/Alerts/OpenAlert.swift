package import Foundation

/// Something that is wrong, since when, and whether anybody was told.
package struct OpenAlert: Hashable, Sendable {
    /// What tells it from others: the condition, and which one where there are several.
    package let key: String
    /// What sort of thing.
    package let condition: AlertCondition
    /// Which one, where there are several.
    package let subject: String?
    /// What is wrong, as seen last.
    package var what: String
    /// What to do about it.
    package var remedy: String
    /// When it was first seen.
    package let since: Date
    /// When somebody was told last; nil when it has not lasted long enough.
    package var noticedAt: Date?
    /// Since when it has not been seen; it is over when that lasts.
    package var quietSince: Date?
}
