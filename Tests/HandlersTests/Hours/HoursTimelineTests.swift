import Foundation
import Numbering
import Testing

@testable import Handlers

/// Compares the search for changes with looking at every minute.
@Suite struct HoursTimelineTests {
    static let zones = [
        "America/New_York", "Europe/London", "Australia/Lord_Howe", "Asia/Gaza", "Pacific/Chatham", "America/Nuuk",
        "Asia/Kathmandu",
        "Africa/Cairo", "America/Havana", "Antarctica/Troll", "America/Santiago",
    ]

    static let rules = [
        "Mon-Fri=09:00-12:00,13:00-17:00;Sat=10:00-14:00", "*=22:00-06:00", "*=01:30-02:30", "Fri-Sat=22:00-04:00",
        "*=02:00-03:00",
        "Sun=23:30-23:45,00:00-00:15", "*=00:00-24:00", "Wed=12:00-12:00",
    ]

    @Test(arguments: zones)
    func everyChangeOfAYearIsFoundAndNoOther(zone: String) throws {
        for (index, rule) in Self.rules.enumerated() {
            let plain = try OpeningHours(zone: zone, rule: rule)
            let hours = OpeningHours(
                zone: plain.zone,
                weekly: plain.weekly,
                holidays: index.isMultiple(of: 2) ? [try HolidayCalendar(builtIn: "us-federal")] : [],
                exceptions: index < 4 ? [try #require(CivilDate("2026-10-25")): [try DaySpan("20:00-03:00")]] : [:]
            )
            // A quarter of an hour divides all rules and offsets here; spring and autumn hold the changes of clocks.
            for start in ["2026-02-28T00:00:00Z", "2026-03-20T00:00:00Z", "2026-10-20T00:00:00Z"] {
                let first = try HoursFixtures.instant(start).unixSecond
                try compare(hours, from: first, to: first + 16 * 86_400, step: 900)
            }
        }
    }

    private func compare(_ hours: OpeningHours, from start: Int, to end: Int, step: Int) throws {
        var timeline = HoursTimeline(hours: hours, overrides: [])
        var expected: [Int] = []
        var previous = timeline.state(at: start).isOpen
        for second in stride(from: start + step, through: end, by: step) {
            let isOpen = timeline.state(at: second).isOpen
            if isOpen != previous { expected.append(second) }
            previous = isOpen
        }
        var found: [Int] = []
        var cursor = start
        while let change = timeline.changeAfter(cursor), change <= end {
            found.append(change)
            cursor = change
        }
        try #require(found == expected, "\(hours.zone.name)")
        for change in found.suffix(3) {
            #expect(timeline.changeBefore(change) == change)
            #expect(timeline.changeBefore(change + step - 1) == change)
        }
        let intervals = hours.openIntervals(from: Date(unixSecond: start), to: Date(unixSecond: end))
        let open = intervals.reduce(0) { $0 + $1.upperBound.unixSecond - $1.lowerBound.unixSecond }
        let counted = stride(from: start, to: end, by: step).count { timeline.state(at: $0).isOpen } * step
        #expect(open == counted)
    }
}
