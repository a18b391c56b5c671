import Foundation
import Numbering
import Testing

@testable import Handlers

@Suite struct HoursYearTests {
    private static func hours(_ zone: String, _ rule: String) throws -> OpeningHours {
        let plain = try OpeningHours(zone: zone, rule: rule)
        return OpeningHours(
            zone: plain.zone,
            weekly: plain.weekly,
            holidays: [try HolidayCalendar(builtIn: "us-federal"), try HolidayCalendar(builtIn: "gb")],
            exceptions: [
                try #require(CivilDate("2026-12-31")): [try DaySpan("20:00-03:00")],
                try #require(CivilDate("2026-10-25")): [],
            ]
        )
    }

    @Test(arguments: [
        ("America/New_York", "Mon-Fri=09:00-17:00;Sat=22:00-02:00"), ("Africa/Cairo", "*=22:00-06:00"),
        ("Australia/Lord_Howe", "*=01:15-02:15"), ("Pacific/Chatham", "Sun-Mon=00:00-24:00"),
        ("America/Havana", "*=23:45-00:30"),
    ])
    func theMinutesOfAYearAreThoseCounted(zone: String, rule: String) throws {
        let hours = try Self.hours(zone, rule)
        let year = try #require(HoursYear(2026, of: hours))
        let start = hours.zone.start(of: try #require(CivilDate("2026-01-01"))).unixSecond
        let end = hours.zone.start(of: try #require(CivilDate("2027-01-01"))).unixSecond
        var timeline = HoursTimeline(hours: hours, overrides: [])
        // A quarter of an hour divides all rules and offsets here.
        let counted = stride(from: start, to: end, by: 900).count { timeline.state(at: $0).isOpen }
        #expect(year.minutes == counted * 15)
    }

    @Test func weeksAddUpToTheYear() throws {
        let hours = try Self.hours("America/New_York", "Mon-Fri=09:00-17:00")
        // 2029 begins on a Monday and ends on one, which is the whole of its last week here.
        let year = try #require(HoursYear(2029, of: hours))
        let sum = year.weeks.dropLast().reduce(0) { $0 + $1.minutes }
        #expect(sum + 480 == year.minutes)
        #expect(year.ordinaryMinutes == 2_400)
    }

    @Test func weeksAreNamedByTheirThursday() throws {
        let hours = try OpeningHours(zone: "UTC", rule: "always")
        let weeks = try #require(HoursYear(2026, of: hours)).weeks
        #expect(weeks.count == 53)
        #expect(weeks.first?.name == "2026-W01" && weeks.first?.monday.description == "2025-12-29")
        #expect(weeks.last?.name == "2026-W53")
        #expect(try #require(HoursYear(2027, of: hours)).weeks.first?.name == "2026-W53")
        #expect(weeks.allSatisfy { $0.minutes == 10_080 })
    }

    @Test func changesOfClocksMakeWeeksLongerAndShorter() throws {
        let year = try #require(HoursYear(2026, of: try OpeningHours(zone: "Europe/Berlin", rule: "always")))
        let odd = year.weeks.filter { $0.minutes != year.ordinaryMinutes }
        #expect(odd.map(\.name) == ["2026-W13", "2026-W43"])
        #expect(odd.map(\.minutes) == [10_020, 10_140])
        #expect(year.clockChanges.map(\.shift) == [3_600, -3_600])
    }

    @Test func whatIsWrittenForTheYearIsListedInOrder() throws {
        let year = try #require(HoursYear(2026, of: try Self.hours("America/New_York", "always")))
        #expect(year.exceptions.map { $0.date.description } == ["2026-10-25", "2026-12-31"])
        #expect(year.holidays.map(\.date) == year.holidays.map(\.date).sorted())
        let newYear = year.holidays.filter { $0.date.description == "2026-01-01" }
        #expect(newYear.map(\.calendar) == ["us-federal"], "the list written first names the day")
    }

    @Test func overlappingSpansOfAWeekCountOnce() throws {
        #expect(
            try OpeningHours.Weekly(rule: "Mon=09:00-12:00,11:00-13:00; Sun=23:00-09:30").minutes == 240 + 60 + 570 - 30
        )
        #expect(OpeningHours.Weekly.always.minutes == 10_080)
        #expect(OpeningHours.Weekly.never.minutes == 0)
    }

    @Test(arguments: [2019, 9999, -5])
    func yearsWithoutZoneRulesHaveNoCalendar(year: Int) throws {
        #expect(HoursYear(year, of: try OpeningHours(zone: "UTC", rule: "always")) == nil)
    }

    @Test func theNextChangesSayWhyAndEndWhenThereAreNone() throws {
        let hours = try Self.hours("America/New_York", "Mon-Fri=09:00-17:00")
        let changes = hours.changes(after: try HoursFixtures.instant("2026-12-31T15:00:00Z"), atMost: 3)
        #expect(changes.map(\.opens) == [true, false, true])
        #expect(changes.first?.layer.word == "exception")
        let never = try OpeningHours(zone: "UTC", rule: "never")
        #expect(never.changes(after: .now, atMost: 3).isEmpty)
    }
}
