package import Foundation

/// An operator's word that hours are open or closed, whatever the calendar says.
package struct HoursOverride: Hashable, Sendable {
    /// The name it was set under, `emergency`.
    package let name: String

    /// Whether it opens; most close.
    package let isOpen: Bool

    /// Why, in the operator's words.
    package let reason: String

    /// Who set it.
    package let author: String

    /// From when it holds.
    package let since: Date

    /// Until when it holds; nil until it is cleared.
    package let until: Date?

    /// An override as it was set.
    package init(
        name: String,
        isOpen: Bool = false,
        reason: String,
        author: String,
        since: Date,
        until: Date? = nil
    ) {
        self.name = name
        self.isOpen = isOpen
        self.reason = reason
        self.author = author
        self.since = since
        self.until = until
    }

    /// An operator's override, as far as it closes hours.
    package init(_ override: Override) {
        self.init(
            name: override.name,
            reason: override.reason,
            author: override.author,
            since: override.since,
            until: override.until
        )
    }
}
