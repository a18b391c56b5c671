import Foundation
import Numbering

/// Hours by the caller's own clock.
package struct CallerClock: Hashable, Sendable {
    /// The hours as they are written, `Mon-Fri=09:00-17:00`.
    package let rule: String
    private let weekly: OpeningHours.Weekly

    /// Reads a rule of the kind `hours --rule` takes.
    package init(rule: String) throws(HoursError) {
        self.rule = rule
        weekly = try OpeningHours.Weekly(rule: rule)
    }

    /// Whether it is within these hours by every one of the clocks; false without a clock, or when one is unknown.
    func holds(in clocks: [TimeZoneRules?], at now: Date) -> Bool {
        !clocks.isEmpty
            && clocks.allSatisfy { clock in
                clock.map { OpeningHours(zone: $0, weekly: weekly).isOpen(at: now) } ?? false
            }
    }
}
