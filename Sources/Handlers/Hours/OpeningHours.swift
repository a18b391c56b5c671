package import Foundation
package import Numbering

/// When a place is open, by the clock of its own time zone.
///
/// The layers in order: an operator's override, a dated exception, a holiday, the weekly hours. An instant becomes
/// local time and is compared: an hour that the clock skips never opens, one that it repeats opens twice; an overnight
/// span belongs to the day it starts on, and runs on into whatever the next day is.
package struct OpeningHours: Hashable, Sendable {
    /// The clock that counts.
    package let zone: TimeZoneRules

    /// The ordinary week.
    package let weekly: Weekly

    /// Lists of days on which nothing opens.
    package let holidays: [HolidayCalendar]

    /// Days with hours of their own; an empty list is a closed day.
    package let exceptions: [CivilDate: [DaySpan]]

    /// Hours from parts that are right already.
    package init(
        zone: TimeZoneRules,
        weekly: Weekly,
        holidays: [HolidayCalendar] = [],
        exceptions: [CivilDate: [DaySpan]] = [:]
    ) {
        self.zone = zone
        self.weekly = weekly
        self.holidays = holidays
        self.exceptions = exceptions
    }

    /// Hours as one line says them: a zone name, a rule, and dates of holidays joined by commas.
    package init(zone: String, rule: String, holidays: String = "") throws(HoursError) {
        let rules: TimeZoneRules
        do { rules = try TimeZoneRules(named: zone) } catch { throw .timeZone(error) }
        let calendar = try HolidayCalendar(name: "holidays", dates: holidays)
        self.init(zone: rules, weekly: try Weekly(rule: rule), holidays: calendar.rules.isEmpty ? [] : [calendar])
    }

    /// Open or closed at an instant, which layer says so, since when and until when.
    ///
    /// Of several overrides in force the one set last counts.
    package func status(at instant: Date, overrides: [HoursOverride] = []) -> HoursStatus {
        let second = instant.unixSecond
        var timeline = HoursTimeline(hours: self, overrides: overrides)
        let (isOpen, layer) = timeline.state(at: second)
        return HoursStatus(
            isOpen: isOpen,
            layer: layer,
            localTime: zone.localTime(atSecond: second),
            since: timeline.changeBefore(second).map(Date.init(unixSecond:)),
            until: timeline.changeAfter(second).map(Date.init(unixSecond:))
        )
    }

    /// Whether it is open at an instant, and nothing more; cheaper than `status(at:overrides:)`.
    package func isOpen(at instant: Date, overrides: [HoursOverride] = []) -> Bool {
        var timeline = HoursTimeline(hours: self, overrides: overrides)
        return timeline.state(at: instant.unixSecond).isOpen
    }

    /// The spans of time within two instants in which it is open, in order and apart.
    package func openIntervals(from start: Date, to end: Date, overrides: [HoursOverride] = []) -> [Range<Date>] {
        var timeline = HoursTimeline(hours: self, overrides: overrides)
        var intervals: [Range<Date>] = []
        var cursor = start.unixSecond
        while cursor < end.unixSecond {
            let isOpen = timeline.state(at: cursor).isOpen
            let next = min(timeline.changeAfter(cursor) ?? .max, end.unixSecond)
            if isOpen { intervals.append(Date(unixSecond: cursor)..<Date(unixSecond: next)) }
            cursor = next
        }
        return intervals
    }
}
