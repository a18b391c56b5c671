import Foundation
package import Numbering

/// Some days in a row, by the clock of a time zone, the first and the last included.
package struct DateSpan: Hashable, Sendable {
    /// The first day.
    package let first: CivilDate
    /// The last day.
    package let last: CivilDate
    /// Whose midnight counts.
    package let zone: TimeZoneRules

    /// Nil when the last day comes before the first.
    package init?(from first: CivilDate, to last: CivilDate, zone: TimeZoneRules) {
        guard first <= last else { return nil }
        self.first = first
        self.last = last
        self.zone = zone
    }

    /// Whether an instant lies in it.
    func contains(_ now: Date) -> Bool { (first...last).contains(zone.localTime(at: now).date) }
}
