import Numbering
import Testing

@testable import Handlers

@Suite struct HolidayTests {
    @Test(arguments: [
        ("05-04", 2026, "2026-05-04"), ("02-29", 2028, "2028-02-29"), ("4th Thu of November +1", 2026, "2026-11-27"),
        ("4th Thu of November", 2026, "2026-11-26"), ("last Mon of May", 2026, "2026-05-25"),
        ("Easter-2", 2026, "2026-04-03"),
        ("Easter", 2027, "2027-03-28"), ("Easter + 39", 2026, "2026-05-14"), ("Mon before 05-25", 2026, "2026-05-18"),
        ("Mon before 05-25", 2027, "2027-05-24"), ("1st mon of sep", 2026, "2026-09-07"),
        ("2026-06-15", 2026, "2026-06-15"),
        ("12-31 +1", 2025, "2026-01-01"), ("5th Fri of Jan", 2026, "2026-01-30"),
        ("2026-06-15 -14", 2026, "2026-06-01"),
    ])
    func expressions(text: String, year: Int, expected: String) throws {
        #expect(try HolidayRule(name: "x", on: text).date(in: year)?.description == expected)
    }

    @Test(arguments: [("02-29", 2027), ("5th Mon of February", 2026), ("2026-06-15", 2027)])
    func someYearsHaveNone(text: String, year: Int) throws {
        #expect(try HolidayRule(name: "x", on: text).date(in: year) == nil)
    }

    @Test(arguments: [
        "", "5-4", "13-01", "02-30", "4th Thursday November", "6th Mon of May", "Easter-", "Easter 2", "Christmas",
        "Easter+400", "+1",
    ])
    func whatIsNoExpressionSaysWhatIsAccepted(text: String) throws {
        let error = #expect(throws: HoursError.holiday(text)) { try HolidayRule(name: "x", on: text) }
        #expect(try #require(error).description.contains("4th Thu of November"))
    }

    @Test func easterFallsWhereTheChurchesSay() {
        // https://www.assa.org.au/edm, Easter Sunday dates.
        let dates = [
            2000: "04-23", 2008: "03-23", 2011: "04-24", 2024: "03-31", 2025: "04-20", 2026: "04-05", 2030: "04-21",
            2038: "04-25",
        ]
        for (year, date) in dates { #expect(CivilDate.easter(in: year)?.description == "\(year)-\(date)") }
    }

    @Test func aWeekendHolidayIsObservedAsItSays() throws {
        let founders = HolidayCalendar(
            name: "ours",
            rules: [try HolidayRule(name: "Founders' day", on: "05-04", observed: Observance("nearest-weekday"))]
        )
        #expect(founders.holidays(in: 2025).map(\.date.description) == ["2025-05-04", "2025-05-05"])
        #expect(founders.holidays(in: 2030).map(\.date.description) == ["2030-05-03", "2030-05-04"])
        #expect(founders.holidays(in: 2026).map(\.name) == ["Founders' day"])
        #expect(throws: HoursError.self) { try Observance("whenever") }
    }

    @Test func newYearOnASaturdayIsObservedTheYearBefore() throws {
        let holidays = try HolidayCalendar(builtIn: "us-federal").holidays(in: 2027)
        #expect(holidays.last?.date.description == "2027-12-31")
        #expect(holidays.last?.name == "New Year's Day (observed)")
    }

    /// Weekdays only, as the official lists print them: opm.gov, canada.ca, gov.uk, and the calendars of the other
    /// countries.
    @Test(arguments: [
        ("us-federal", 2026, "01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25"),
        ("us-federal", 2027, "01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31"),
        ("us-federal", 2020, "01-01 01-20 02-17 05-25 07-03 09-07 10-12 11-11 11-26 12-25"),
        ("ca", 2026, "01-01 04-03 05-18 07-01 09-07 09-30 10-12 11-11 12-25 12-28"),
        ("gb", 2026, "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28"),
        ("gb", 2027, "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28"),
        ("gb", 2033, "01-03 04-15 04-18 05-02 05-30 08-29 12-26 12-27"),
        ("gb-scotland", 2027, "01-01 01-04 03-26 05-03 05-31 08-02 11-30 12-27 12-28"),
        ("gb-northern-ireland", 2026, "01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28"),
        ("de", 2026, "01-01 04-03 04-06 05-01 05-14 05-25 12-25"),
        ("fr", 2026, "01-01 04-06 05-01 05-08 05-14 05-25 07-14 11-11 12-25"),
        ("au", 2026, "01-01 01-26 04-03 04-06 12-25 12-28"),
    ])
    func builtInListsMatchTheOfficialOnes(list: String, year: Int, expected: String) throws {
        let holidays = try HolidayCalendar(builtIn: list).holidays(in: year)
        let weekdays = holidays.filter { !$0.date.weekday.isWeekend }.map { String($0.date.description.dropFirst(5)) }
        #expect(weekdays.joined(separator: " ") == expected)
    }

    @Test func unknownListsNameTheKnownOnes() {
        let error = #expect(throws: HoursError.self) { try HolidayCalendar(builtIn: "us") }
        #expect(error?.description.contains("us-federal") == true)
    }
}
