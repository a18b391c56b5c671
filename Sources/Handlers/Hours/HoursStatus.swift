package import Foundation
package import Numbering

/// Whether hours are open at an instant, why, since when and until when.
package struct HoursStatus: Hashable, Sendable {
    /// Open or closed.
    package let isOpen: Bool

    /// The layer that says so.
    package let layer: HoursLayer

    /// What clocks show there.
    package let localTime: LocalTime

    /// Since when it has been so without a break; nil when it has been as far back as the zone rules reach.
    package let since: Date?

    /// When it changes; nil when no change is in sight for nine years.
    package let until: Date?
}
