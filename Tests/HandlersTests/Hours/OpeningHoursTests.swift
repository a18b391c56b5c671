import Foundation
import Numbering
import Testing

@testable import Handlers

@Suite struct OpeningHoursTests {
    @Test func everyVectorIsOpenOrClosedAsItSays() throws {
        let rows = try HoursFixtures.rows()
        #expect(rows.count == 453)
        for row in rows {
            let hours = try OpeningHours(zone: row[0], rule: row[1], holidays: row[2])
            let status = hours.status(at: try HoursFixtures.instant(row[3]))
            #expect(status.isOpen == (row[5] == "open"), "\(row)")
            #expect(hours.isOpen(at: try HoursFixtures.instant(row[3])) == status.isOpen)
        }
    }

    @Test func aStatusSaysWhichLayerSinceWhenAndUntilWhen() throws {
        let hours = try OpeningHours(zone: "America/New_York", rule: "Mon-Fri=09:00-17:00")
        let status = hours.status(at: try HoursFixtures.instant("2026-11-20T15:00:00Z"))
        #expect(status.isOpen)
        #expect(status.layer == .weekly)
        #expect(status.localTime.clock == "Fri 2026-11-20 10:00")
        #expect(try status.since == HoursFixtures.instant("2026-11-20T14:00:00Z"))
        #expect(try status.until == HoursFixtures.instant("2026-11-20T22:00:00Z"))
        let weekend = hours.status(at: try HoursFixtures.instant("2026-11-22T15:00:00Z"))
        #expect(!weekend.isOpen)
        #expect(try weekend.since == HoursFixtures.instant("2026-11-20T22:00:00Z"))
        #expect(try weekend.until == HoursFixtures.instant("2026-11-23T14:00:00Z"))
    }

    @Test func layersComeInOrder() throws {
        let christmasEve = try #require(CivilDate("2026-12-24"))
        let christmas = try #require(CivilDate("2026-12-25"))
        let hours = OpeningHours(
            zone: try TimeZoneRules(named: "America/New_York"),
            weekly: try .init(rule: "*=09:00-17:00"),
            holidays: [try HolidayCalendar(builtIn: "us-federal")],
            exceptions: [christmasEve: [try DaySpan("09:00-12:00")]]
        )
        func state(_ text: String, _ overrides: [HoursOverride] = []) throws -> (Bool, HoursLayer) {
            let status = hours.status(at: try HoursFixtures.instant(text), overrides: overrides)
            return (status.isOpen, status.layer)
        }
        #expect(try state("2026-12-23T15:00:00Z") == (true, .weekly))
        #expect(try state("2026-12-24T15:00:00Z") == (true, .exception(christmasEve)))
        #expect(try state("2026-12-24T18:00:00Z") == (false, .exception(christmasEve)))
        let holiday = Holiday(date: christmas, name: "Christmas Day", calendar: "us-federal")
        #expect(try state("2026-12-25T15:00:00Z") == (false, .holiday(holiday)))
        let opened = try override(isOpen: true, from: "2026-12-25T14:00:00Z", to: "2026-12-25T16:00:00Z")
        #expect(try state("2026-12-25T15:00:00Z", [opened]) == (true, .override(opened)))
        #expect(try state("2026-12-25T16:00:00Z", [opened]) == (false, .holiday(holiday)))
    }

    @Test func anOverrideBoundsTheStateOnlyWhereTheStateChanges() throws {
        let hours = try OpeningHours(zone: "UTC", rule: "*=09:00-17:00")
        let closure = try override(isOpen: false, from: "2026-11-20T12:00:00Z", to: "2026-11-20T20:00:00Z")
        let status = hours.status(at: try HoursFixtures.instant("2026-11-20T13:00:00Z"), overrides: [closure])
        #expect(!status.isOpen)
        #expect(try status.since == HoursFixtures.instant("2026-11-20T12:00:00Z"))
        #expect(try status.until == HoursFixtures.instant("2026-11-21T09:00:00Z"))
        let before = hours.status(at: try HoursFixtures.instant("2026-11-20T10:00:00Z"), overrides: [closure])
        #expect(try before.until == HoursFixtures.instant("2026-11-20T12:00:00Z"))
    }

    @Test func theLatestOverrideCountsAndOneWithoutEndNeverEnds() throws {
        let hours = try OpeningHours(zone: "UTC", rule: "always")
        let closed = try override(isOpen: false, from: "2026-11-20T12:00:00Z", to: nil)
        let opened = try override(isOpen: true, from: "2026-11-20T14:00:00Z", to: "2026-11-20T15:00:00Z")
        let instant = try HoursFixtures.instant("2026-11-20T14:30:00Z")
        #expect(hours.isOpen(at: instant, overrides: [opened, closed]))
        #expect(hours.status(at: instant, overrides: [closed]).until == nil)
    }

    @Test func hoursThatNeverChangeHaveNoEnds() throws {
        for rule in ["always", "never", "*=00:00-24:00"] {
            let status = try OpeningHours(zone: "Europe/Paris", rule: rule).status(
                at: try HoursFixtures.instant("2026-11-20T14:30:00Z")
            )
            #expect(status.since == nil)
            #expect(status.until == nil)
        }
    }

    @Test func aSingleDateIsFoundFarAwayInBothDirections() throws {
        let day = try #require(CivilDate("2040-02-29"))
        let hours = OpeningHours(
            zone: try TimeZoneRules(named: "Pacific/Kiritimati"),
            weekly: .never,
            exceptions: [day: [try DaySpan("22:00-02:00")]]
        )
        let before = hours.status(at: try HoursFixtures.instant("2021-01-01T00:00:00Z"))
        #expect(before.since == nil)
        #expect(try before.until == HoursFixtures.instant("2040-02-29T08:00:00Z"))
        let after = hours.status(at: try HoursFixtures.instant("2060-01-01T00:00:00Z"))
        #expect(try after.since == HoursFixtures.instant("2040-02-29T12:00:00Z"))
        #expect(after.until == nil)
    }

    @Test func anOverrideOfHoursThatNeverChangeHasBothItsEnds() throws {
        let hours = try OpeningHours(zone: "UTC", rule: "always")
        let closed = try override(isOpen: false, from: "2026-11-20T12:00:00Z", to: "2026-11-20T20:00:00Z")
        let status = hours.status(at: try HoursFixtures.instant("2026-11-20T13:00:00Z"), overrides: [closed])
        #expect(status.since == closed.since)
        #expect(status.until == closed.until)
        let later = hours.status(at: try HoursFixtures.instant("2028-01-01T13:00:00Z"), overrides: [closed])
        #expect(later.since == closed.until)
        #expect(later.until == nil)
    }

    @Test func aSkippedOpeningIsNotAChangeAndARepeatedOneIsTwo() throws {
        let gap = try OpeningHours(zone: "America/New_York", rule: "*=02:00-03:00")
        let eve = gap.status(at: try HoursFixtures.instant("2026-03-07T12:00:00Z"))
        #expect(try eve.until == HoursFixtures.instant("2026-03-09T06:00:00Z"))
        let lap = try OpeningHours(zone: "Europe/London", rule: "*=00:30-01:30")
        let open = lap.openIntervals(
            from: try HoursFixtures.instant("2026-10-24T12:00:00Z"),
            to: try HoursFixtures.instant("2026-10-25T12:00:00Z")
        )
        #expect(
            try open == [
                HoursFixtures.instant("2026-10-24T23:30:00Z")..<HoursFixtures.instant("2026-10-25T00:30:00Z"),
                HoursFixtures.instant("2026-10-25T01:00:00Z")..<HoursFixtures.instant("2026-10-25T01:30:00Z"),
            ]
        )
    }

    @Test func aHolidayOnALeapDayIsFoundEightYearsAhead() throws {
        let leapDay = HolidayCalendar(name: "leap", rules: [try HolidayRule(name: "Leap day", on: "02-29")])
        let hours = OpeningHours(zone: .utc, weekly: .always, holidays: [leapDay])
        let status = hours.status(at: try HoursFixtures.instant("2096-03-01T12:00:00Z"))
        #expect(try status.until == HoursFixtures.instant("2104-02-29T00:00:00Z"))
    }

    private func override(isOpen: Bool, from start: String, to end: String?) throws -> HoursOverride {
        HoursOverride(
            name: "emergency",
            isOpen: isOpen,
            reason: "burst pipe",
            author: "jo",
            since: try HoursFixtures.instant(start),
            until: try end.map(HoursFixtures.instant)
        )
    }
}
