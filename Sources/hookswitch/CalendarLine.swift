import Foundation
import Handlers
import Numbering

/// One opening hours' year as `config calendar --json` prints it.
struct CalendarLine: Encodable {
    struct Change: Encodable {
        let at: Date
        let localTime: String
        let state: String
        let layer: String
        let why: String
    }

    struct Week: Encodable {
        let week: String
        let monday: String
        let minutes: Int
    }

    struct Holiday: Encodable {
        let date: String
        let name: String
        let list: String
    }

    struct Exception: Encodable {
        let date: String
        let open: [String]
    }

    struct ClockChange: Encodable {
        let at: Date
        let localTimeBefore: String
        let localTimeAfter: String
        let minutes: Int
    }

    let hours: String
    let zone: String
    let state: String
    let layer: String
    let why: String
    let localTime: String
    let since: Date?
    let until: Date?
    let open: [String: [String]]
    let minutesPerWeek: Int
    let year: Int
    let minutesOfYear: Int
    let weeks: [Week]
    let changes: [Change]
    let holidays: [Holiday]
    let exceptions: [Exception]
    let clockChanges: [ClockChange]

    init(_ page: CalendarPage) {
        let zone = page.hours.zone
        hours = page.name
        self.zone = zone.name
        state = page.status.isOpen ? "open" : "closed"
        layer = page.status.layer.word
        why = page.status.layer.description
        localTime = "\(page.status.localTime)"
        since = page.status.since
        until = page.status.until
        open = Dictionary(
            uniqueKeysWithValues: Weekday.allCases.map { day in
                (day.shortName, page.hours.weekly.spans(on: day).map(\.description))
            }
        )
        minutesPerWeek = page.year.ordinaryMinutes
        year = page.year.year
        minutesOfYear = page.year.minutes
        weeks = page.year.weeks.map { Week(week: $0.name, monday: "\($0.monday)", minutes: $0.minutes) }
        changes = page.changes.map {
            Change(
                at: $0.at,
                localTime: "\(zone.localTime(at: $0.at))",
                state: $0.opens ? "open" : "closed",
                layer: $0.layer.word,
                why: $0.layer.description
            )
        }
        holidays = page.year.holidays.map { Holiday(date: "\($0.date)", name: $0.name, list: $0.calendar) }
        exceptions = page.year.exceptions.map {
            Exception(date: "\($0.date)", open: $0.spans.map(\.description))
        }
        clockChanges = page.year.clockChanges.map {
            ClockChange(
                at: $0.instant,
                localTimeBefore: "\(LocalTime(at: $0.instant, offset: $0.offsetBefore))",
                localTimeAfter: "\(zone.localTime(at: $0.instant))",
                minutes: $0.shift / 60
            )
        }
    }
}
