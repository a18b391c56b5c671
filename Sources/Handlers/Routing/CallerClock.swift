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

    /// Whether it is within these hours in every one of the zones; false without a zone.
    func holds(in zones: [String], at now: Date) -> Bool {
        // A name nobody knows, which a directory may send, is a zone in which it is not.
        let rules = zones.compactMap { try? TimeZoneRules(named: $0) }
        guard !rules.isEmpty, rules.count == zones.count else { return false }
        return rules.allSatisfy { OpeningHours(zone: $0, weekly: weekly).isOpen(at: now) }
    }
}
