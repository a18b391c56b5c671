import Numbering
import Testing

@Suite struct CivilDateTests {
    @Test func everyDayOfFourCenturiesFollowsTheOneBefore() throws {
        var date = try #require(CivilDate("1899-12-31"))
        var weekday = Weekday.sunday
        for year in 1900...2300 {
            for month in 1...12 {
                for day in 1...CivilDate.days(inMonth: month, of: year) {
                    date = date.adding(days: 1)
                    weekday = weekday.advanced(by: 1)
                    guard date.fields == (year, month, day), date.weekday == weekday,
                        CivilDate(year: year, month: month, day: day) == date
                    else {
                        Issue.record("\(year)-\(month)-\(day) is \(date)")
                        return
                    }
                }
            }
        }
    }

    @Test(arguments: [
        "2026-02-29", "2026-13-01", "2026-00-10", "2026-1-01", "26-01-01", "2026-01-01 ", "٢٠٢٦-01-01", "", "--",
    ])
    func datesThatDoNotExistAreNil(text: String) {
        #expect(CivilDate(text) == nil)
    }

    @Test func textIsReadAndWritten() {
        #expect(CivilDate("2028-02-29")?.description == "2028-02-29")
        #expect(CivilDate("0001-01-01")?.description == "0001-01-01")
        #expect(CivilDate("9999-12-31")?.weekday == .friday)
    }

    @Test func weekdaysHaveShortAndLongWords() {
        #expect(Weekday("Mon") == .monday)
        #expect(Weekday("sunday") == .sunday)
        #expect(Weekday("Tues") == nil)
        #expect(Weekday.monday.advanced(by: -1) == .sunday)
        #expect(Weekday.monday.advanced(by: -15) == .sunday)
    }
}
