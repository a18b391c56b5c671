package import Foundation
package import Numbering

/// A year of opening hours, for people who check what they wrote: weeks, holidays, exceptions and changes of clocks.
package struct HoursYear: Hashable, Sendable {
    /// One week from Monday to Sunday.
    package struct Week: Hashable, Sendable {
        /// Its Monday, which may lie in the year before.
        package let monday: CivilDate
        /// The minutes it is open.
        package let minutes: Int
    }

    /// A day with hours of its own.
    package struct Exception: Hashable, Sendable {
        /// The day.
        package let date: CivilDate
        /// Its hours; none when it is closed.
        package let spans: [DaySpan]
    }

    /// The year.
    package let year: Int
    /// The minutes of an ordinary week: no holiday, no exception, no change of clocks.
    package let ordinaryMinutes: Int
    /// The minutes it is open from the first to the last second of the year.
    package let minutes: Int
    /// Every week that has a day in the year.
    package let weeks: [Week]
    /// The holidays in order.
    package let holidays: [Holiday]
    /// The dated exceptions in order.
    package let exceptions: [Exception]
    /// The changes of clocks in order.
    package let clockChanges: [ClockChange]

    /// Works out a year from 2020 to 9998; nil for others, for which there are no zone rules.
    package init?(_ year: Int, of hours: OpeningHours) {
        guard (2020...9998).contains(year), let first = CivilDate(year: year, month: 1, day: 1),
            let end = CivilDate(year: year + 1, month: 1, day: 1)
        else { return nil }
        self.year = year
        let zone = hours.zone
        let range = zone.start(of: first)..<zone.start(of: end)
        ordinaryMinutes = hours.weekly.minutes
        minutes = hours.openMinutes(from: range.lowerBound, to: range.upperBound)
        let monday = first.adding(days: 1 - first.weekday.rawValue)
        weeks = stride(from: monday.dayNumber, to: end.dayNumber, by: 7).map { day in
            let monday = CivilDate(dayNumber: day)
            let (start, end) = (zone.start(of: monday), zone.start(of: monday.adding(days: 7)))
            return Week(monday: monday, minutes: hours.openMinutes(from: start, to: end))
        }
        let all = hours.holidays.flatMap { $0.holidays(in: year) }
        // Where lists share a day, the earlier list gives its name to it, as in the hours themselves.
        holidays = Dictionary(all.map { ($0.date, $0) }) { first, _ in first }.values.sorted { $0.date < $1.date }
        exceptions = hours.exceptions.filter { $0.key.year == year }.sorted { $0.key < $1.key }
            .map { Exception(date: $0.key, spans: $0.value) }
        clockChanges = zone.changes(in: range)
    }
}

extension HoursYear.Week {
    /// Its name by ISO 8601, `2026-W48`: a week belongs to the year of its Thursday.
    package var name: String {
        let thursday = monday.adding(days: 3)
        let newYear = CivilDate(year: thursday.year, month: 1, day: 1)
        let number = newYear.map { (thursday.dayNumber - $0.dayNumber) / 7 + 1 } ?? 0
        return "\(thursday.year)-W\(number < 10 ? "0" : "")\(number)"
    }
}

extension OpeningHours.Weekly {
    /// The minutes of the week on which it is open, overlapping spans counted once.
    package var minutes: Int {
        var calendar = HoursCalendar(hours: OpeningHours(zone: .utc, weekly: self))
        return (0..<7).reduce(0) { sum, day in
            sum + calendar.openMinutes(of: CivilDate(dayNumber: day)).reduce(0) { $0 + $1.count }
        }
    }
}

extension OpeningHours {
    /// The minutes it is open within two instants.
    package func openMinutes(from start: Date, to end: Date) -> Int {
        openIntervals(from: start, to: end).reduce(0) {
            $0 + $1.upperBound.unixSecond - $1.lowerBound.unixSecond
        } / 60
    }

    /// The next changes after an instant, in order, at most so many.
    package func changes(after instant: Date, atMost count: Int, overrides: [HoursOverride] = []) -> [HoursChange] {
        var timeline = HoursTimeline(hours: self, overrides: overrides)
        var changes: [HoursChange] = []
        var cursor = instant.unixSecond
        while changes.count < count, let second = timeline.changeAfter(cursor) {
            let (isOpen, layer) = timeline.state(at: second)
            changes.append(HoursChange(at: Date(unixSecond: second), opens: isOpen, layer: layer))
            cursor = second
        }
        return changes
    }
}
