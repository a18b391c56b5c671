package import Foundation
package import Numbering

/// How far in time recorded events are moved: `7d`, `-90m`, or onto a date.
package enum ReplayShift: Hashable, Sendable {
    /// Every event that much later; negative is earlier.
    case by(TimeInterval)
    /// By whole days, so that the first event falls on this date (in UTC).
    case onto(CivilDate)

    /// Reads `+7d`, `-36h`, `90m`, `30s` or `2026-12-25`; nil for anything else.
    package init?(_ text: String) {
        if let match = text.wholeMatch(of: /([+-]?)(\d{1,6})(d|h|m|s)/), let count = Double(match.2) {
            let units: [Substring: TimeInterval] = ["d": 86400, "h": 3600, "m": 60, "s": 1]
            self = .by((match.1 == "-" ? -1 : 1) * count * (units[match.3] ?? 1))
        } else if let date = CivilDate(text) {
            self = .onto(date)
        } else {
            return nil
        }
    }

    /// The seconds to add to every event of a replay whose first event was accepted at an instant.
    package func seconds(from start: Date) -> TimeInterval {
        switch self {
        case .by(let seconds): seconds
        case .onto(let date):
            Double(date.dayNumber - Int((start.timeIntervalSince1970 / 86400).rounded(.down))) * 86400
        }
    }
}
