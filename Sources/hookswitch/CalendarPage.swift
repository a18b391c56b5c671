import Foundation
import Handlers
import Numbering

/// One opening hours' year as `config calendar` shows it.
struct CalendarPage {
    let name: String
    let hours: OpeningHours
    let year: HoursYear
    let status: HoursStatus
    let changes: [HoursChange]

    /// The page for people.
    var lines: [String] {
        let until = status.until.map { ", until \(clock($0))" } ?? ""
        return [
            "\(name)  \(hours.zone.name)",
            "  now       \(status.localTime.clock)  \(status.isOpen ? "open" : "closed")\(until)  (\(status.layer))",
            "  a week    \(Self.length(year.ordinaryMinutes)); \(year.year) has \(Self.length(year.minutes))",
        ]
            + week.map { "            \($0)" }
            + part("next", changes.map { "\(clock($0.at))  \($0.opens ? "opens" : "closes")\(because($0.layer))" })
            + part("weeks", oddWeeks)
            + part("holidays", year.holidays.map { "\(day($0.date))  \($0.name)  (\($0.calendar))" })
            + part("dates", year.exceptions.map { "\(day($0.date))  \(Self.text($0.spans))" })
            + part("clocks", year.clockChanges.map(moved))
    }

    /// The ordinary week, equal days in a row together.
    var week: [String] {
        var groups: [(first: Weekday, last: Weekday, text: String)] = []
        for weekday in Weekday.allCases {
            let text = Self.text(hours.weekly.spans(on: weekday))
            if let last = groups.last, last.text == text {
                groups[groups.count - 1].last = weekday
            } else {
                groups.append((weekday, weekday, text))
            }
        }
        return groups.map { group in
            let days = group.first == group.last ? "" : "-\(group.last.shortName)"
            return "\(group.first.shortName)\(days)".padding(toLength: 9, withPad: " ", startingAt: 0) + group.text
        }
    }

    /// The weeks that are not as the ordinary one, with the difference.
    private var oddWeeks: [String] {
        year.weeks.filter { $0.minutes != year.ordinaryMinutes }.map { week in
            let difference = week.minutes - year.ordinaryMinutes
            let sign = difference < 0 ? "-" : "+"
            return
                "\(week.name) from \(week.monday)  \(Self.length(week.minutes))  (\(sign)\(difference.magnitude) minutes)"
        }
    }

    private func part(_ title: String, _ lines: [String]) -> [String] {
        let lines = lines.isEmpty ? ["none"] : lines
        return lines.enumerated().map { index, line in
            "  " + (index == 0 ? title : "").padding(toLength: 10, withPad: " ", startingAt: 0) + line
        }
    }

    private func because(_ layer: HoursLayer) -> String {
        if case .weekly = layer { "" } else { "  (\(layer))" }
    }

    private func moved(_ change: ClockChange) -> String {
        let before = LocalTime(at: change.instant, offset: change.offsetBefore)
        let after = hours.zone.localTime(at: change.instant)
        let shown = after.date == before.date ? String(after.clock.suffix(5)) : after.clock
        let way = change.shift > 0 ? "forward" : "back"
        return "\(before.clock) becomes \(shown)  (\(way) \(change.shift.magnitude / 60) minutes)"
    }

    private func clock(_ instant: Date) -> String { hours.zone.localTime(at: instant).clock }

    private func day(_ date: CivilDate) -> String { "\(date.weekday.shortName) \(date)" }

    static func text(_ spans: [DaySpan]) -> String {
        spans.isEmpty ? "closed" : spans.map(\.description).joined(separator: ", ")
    }

    /// `2400 minutes (40 h)`, `90 minutes (1 h 30)`.
    static func length(_ minutes: Int) -> String {
        let (hours, rest) = minutes.quotientAndRemainder(dividingBy: 60)
        let clock = rest == 0 ? "\(hours) h" : "\(hours) h \(rest < 10 ? "0" : "")\(rest)"
        return minutes < 60 ? "\(minutes) minutes" : "\(minutes) minutes (\(clock))"
    }
}
