import Foundation
import Numbering

/// Finds states and changes of opening hours along the seconds since 1970, day by day and never minute by minute.
struct HoursTimeline {
    private var calendar: HoursCalendar
    private let overrides: [HoursOverride]

    /// Zone rules begin with 2020: further back nothing is known.
    private static let firstSecond = 1_577_836_800

    /// Nine years of 366 days: a holiday on 29 February may be eight years away.
    private static let horizon = 9 * 366 * 86_400

    init(hours: OpeningHours, overrides: [HoursOverride]) {
        calendar = HoursCalendar(hours: hours)
        self.overrides = overrides.sorted { $0.since < $1.since }
    }

    /// Open or closed, and the layer that says so.
    mutating func state(at second: Int) -> (isOpen: Bool, layer: HoursLayer) {
        if let override = override(at: second) { return (override.isOpen, .override(override)) }
        return calendar.state(at: calendar.hours.zone.localTime(atSecond: second))
    }

    /// The first second after this one with another state; nil when there is none within the horizon.
    mutating func changeAfter(_ second: Int) -> Int? {
        changeAfter(second, limit: max(second, singleDates?.upperBound ?? second) + (isUniform ? 0 : Self.horizon))
    }

    /// The latest second, up to this one, at which the state became what it is; nil when it was so from the beginning.
    mutating func changeBefore(_ second: Int) -> Int? {
        let first = isUniform ? max(Self.firstSecond, singleDates?.lowerBound ?? second) : Self.firstSecond
        // Look back one day, then two, four, …: the nearest change is nearly always in the first steps.
        var span = 86_400
        while true {
            let start = max(second - span, first)
            guard start < second else { return nil }
            var latest: Int?
            var cursor = start
            while let change = changeAfter(cursor, limit: second), change <= second {
                latest = change
                cursor = change
            }
            if latest != nil || start == first { return latest }
            span *= 2
        }
    }

    /// From before the first exception or override to after the last; nil when there is none.
    private var singleDates: Range<Int>? {
        let days = calendar.hours.exceptions.keys.map(\.dayNumber)
        let exceptions = days.flatMap { [($0 - 1) * 86_400, ($0 + 3) * 86_400] }
        let edges = overrides.flatMap { [$0.since.unixSecond - 1, $0.until?.unixSecond ?? $0.since.unixSecond] }
        guard let first = (exceptions + edges).min(), let last = (exceptions + edges).max() else { return nil }
        return first..<last + 1
    }

    private mutating func changeAfter(_ second: Int, limit: Int) -> Int? {
        let wanted = !state(at: second).isOpen
        var cursor = second
        while cursor <= limit {
            let edge = overrideEdge(after: cursor)
            if override(at: cursor) == nil,
                let change = unforcedChange(from: cursor, to: wanted, limit: min(edge - 1, limit))
            {
                return change
            }
            // Nothing before the edge: an override begins or ends there.
            guard edge <= limit else { return nil }
            if state(at: edge).isOpen == wanted { return edge }
            cursor = edge
        }
        return nil
    }

    /// The first second up to a limit that is open (or closed) by the calendar; overrides are not looked at.
    private mutating func unforcedChange(from second: Int, to wanted: Bool, limit: Int) -> Int? {
        let zone = calendar.hours.zone
        var cursor = second
        var clocksMove = zone.nextTransition(afterSecond: cursor)?.second ?? .max
        while cursor <= limit {
            let now = zone.localTime(atSecond: cursor)
            let found = firstSecondOfDay(wanted, on: now.date, from: now.secondOfDay)
            // Within one offset the clock runs evenly; at a change of clocks the state is asked for anew.
            let candidate = cursor + (found ?? 86_400) - now.secondOfDay
            if candidate < clocksMove {
                if found != nil { return candidate <= limit ? candidate : nil }
                cursor = candidate
            } else {
                cursor = clocksMove
                clocksMove = zone.nextTransition(afterSecond: cursor)?.second ?? .max
            }
        }
        return nil
    }

    /// The first second of a date, from one on, that is open (or closed) by the clock; nil when none is.
    private mutating func firstSecondOfDay(_ wanted: Bool, on date: CivilDate, from second: Int) -> Int? {
        for minutes in calendar.openMinutes(of: date) {
            let open = minutes.lowerBound * 60..<minutes.upperBound * 60
            if open.upperBound <= second { continue }
            if wanted { return max(open.lowerBound, second) }
            if second < open.lowerBound { return second }
            return open.upperBound < 86_400 ? open.upperBound : nil
        }
        return wanted ? nil : second
    }

    /// Whether, but for single dates, every minute is alike, so that there is nothing to look for beyond them.
    private var isUniform: Bool {
        let week = Weekday.allCases.map { calendar.hours.weekly.spans(on: $0) }
        if week.allSatisfy(\.isEmpty) { return true }
        return calendar.hours.holidays.isEmpty && week.allSatisfy { $0.contains(.wholeDay) }
    }

    private func override(at second: Int) -> HoursOverride? {
        overrides.last { override in
            override.since.unixSecond <= second && (override.until.map { second < $0.unixSecond } ?? true)
        }
    }

    private func overrideEdge(after second: Int) -> Int {
        overrides.flatMap { [$0.since.unixSecond, $0.until?.unixSecond ?? .max] }.filter { $0 > second }.min() ?? .max
    }
}
