package import Foundation

/// An override from beginning to end.
package struct OverrideSpan: Hashable, Sendable {
    /// How an override ended.
    package enum Ending: Hashable, Sendable {
        /// An operator took it back.
        case cleared(author: String, reason: String, at: Date)
        /// An operator set another of the same name for the same number.
        case replaced(author: String, at: Date)
        /// Its time was up.
        case expired(at: Date)

        /// When it ended.
        package var instant: Date {
            switch self {
            case .cleared(_, _, let at), .replaced(_, let at), .expired(let at): at
            }
        }

        /// One word: `cleared`, `replaced` or `expired`.
        package var word: String {
            switch self {
            case .cleared: "cleared"
            case .replaced: "replaced"
            case .expired: "expired"
            }
        }

        /// Who ended it; nil when its time was up.
        package var author: String? {
            switch self {
            case .cleared(let author, _, _), .replaced(let author, _): author
            case .expired: nil
            }
        }
    }

    /// The override as it was set.
    package let override: Override
    /// How it ended; nil while it is in force.
    package var ending: Ending?

    /// A span that has not ended, or has.
    package init(override: Override, ending: Ending? = nil) {
        self.override = override
        self.ending = ending
    }

    /// The override with the end it has really had, so that `isInForce(for:at:)` answers for every instant.
    ///
    /// One in force holds at `now` even when a clock was set back since it was set.
    package func effective(at now: Date) -> Override {
        Override(
            name: override.name,
            reason: override.reason,
            author: override.author,
            since: ending == nil ? min(override.since, now) : override.since,
            number: override.number,
            to: override.to,
            until: ending?.instant ?? override.until
        )
    }
}
