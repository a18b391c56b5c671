import Foundation
import Numbering
import Testing

@Suite struct TimeZoneDaysTests {
    @Test(arguments: [
        ("America/New_York", "2026-11-20", "2026-11-20T05:00:00Z"),
        // Cairo's clocks go from midnight to one o'clock.
        ("Africa/Cairo", "2026-04-24", "2026-04-23T22:00:00Z"),
        // And back from midnight to 23:00: the new day begins an hour later.
        ("Africa/Cairo", "2026-10-30", "2026-10-29T22:00:00Z"),
        // Havana repeats midnight in autumn until 2025; the day begins with the first one.
        ("America/Havana", "2024-11-03", "2024-11-03T04:00:00Z"),
        ("Pacific/Kiritimati", "2026-01-01", "2025-12-31T10:00:00Z"),
    ])
    func aDayStartsWhenTheClockFirstShowsIt(zone: String, date: String, expected: String) throws {
        let rules = try TimeZoneRules(named: zone)
        let day = try #require(CivilDate(date))
        let start = rules.start(of: day)
        #expect(start == (try Date(expected, strategy: .iso8601)))
        #expect(rules.localTime(at: start).date == day)
    }

    @Test func everyDayOfAYearStartsAfterTheOneBefore() throws {
        for name in ["Africa/Cairo", "America/Havana", "Asia/Gaza", "Australia/Lord_Howe", "America/Santiago"] {
            let rules = try TimeZoneRules(named: name)
            let first = try #require(CivilDate("2026-01-01"))
            for day in 0..<365 {
                let date = first.adding(days: day)
                let start = rules.start(of: date)
                #expect(rules.localTime(at: start).date == date)
                #expect(rules.localTime(at: start.addingTimeInterval(-1)).date == date.adding(days: -1))
            }
        }
    }

    @Test func changesOfARangeIncludeItsStartAndNotItsEnd() throws {
        let rules = try TimeZoneRules(named: "Europe/Berlin")
        let spring = try Date("2026-03-29T01:00:00Z", strategy: .iso8601)
        let autumn = try Date("2026-10-25T01:00:00Z", strategy: .iso8601)
        #expect(rules.changes(in: spring..<autumn).map(\.instant) == [spring])
        #expect(rules.changes(in: spring..<autumn.addingTimeInterval(1)).count == 2)
        #expect(TimeZoneRules.utc.changes(in: spring..<autumn).isEmpty)
    }
}
