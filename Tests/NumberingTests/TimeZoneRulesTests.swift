import Foundation
import Numbering
import Testing

@Suite struct TimeZoneRulesTests {
    @Test func everyVectorHasItsLocalTime() throws {
        let rows = try Fixtures.rows("times.tsv")
        #expect(rows.count == 453)
        for row in rows {
            let instant = try Date(row[3], strategy: .iso8601)
            let local = try TimeZoneRules(named: row[0]).localTime(at: instant).description
            // The vectors write offsets without a colon.
            #expect(local.dropLast(3) + local.suffix(2) == row[4], "\(row)")
        }
    }

    @Test func olderNamesAreUnderstood() throws {
        #expect(try TimeZoneRules(named: "US/Eastern").name == "America/New_York")
        #expect(try TimeZoneRules(named: "Asia/Calcutta").name == "Asia/Kolkata")
        #expect(try TimeZoneRules(named: "UTC").offset(atSecond: 0) == 0)
        #expect(TimeZoneRules.databaseVersion == "2026f")
    }

    @Test(arguments: [
        ("america/new_york", "America/New_York"), ("New York", "America/New_York"), ("Europe/Londn", "Europe/London"),
        ("utc", "Etc/UTC"),
    ])
    func unknownNamesSuggestTheRightOne(name: String, suggestion: String) throws {
        let error = try #require(
            #expect(throws: TimeZoneError.self) { try TimeZoneRules(named: name) }
        )
        #expect(error.description.contains(suggestion), "\(error)")
    }

    @Test func randomNamesNeverCrash() {
        var random = SeededGenerator(seed: 5)
        for _ in 0..<300 {
            let name = random.text(upTo: 80, favouring: "America/New_York")
            #expect(throws: TimeZoneError.self) { try TimeZoneRules(named: name) }
        }
    }

    @Test func changesOf2026AreKnown() throws {
        let vancouver = try TimeZoneRules(named: "America/Vancouver")
        let winter = try Date("2026-12-15T12:00:00Z", strategy: .iso8601)
        #expect(vancouver.offset(at: winter) == -25_200)
        #expect(vancouver.nextTransition(after: winter) == nil)
        #expect(vancouver.abbreviation(at: winter) == "MST")
        #expect(try vancouver.abbreviation(at: Date("2026-07-01T12:00:00Z", strategy: .iso8601)) == nil)
    }

    @Test func nextAndPreviousChangesMeet() throws {
        let zones = [
            "America/New_York", "Europe/Dublin", "Asia/Gaza", "America/Nuuk", "Africa/Casablanca", "America/Havana",
            "Australia/Lord_Howe", "America/Santiago", "Antarctica/Troll", "Asia/Kolkata", "Africa/Cairo",
        ]
        for name in zones {
            let zone = try TimeZoneRules(named: name)
            var instant = try Date("2020-01-01T00:00:00Z", strategy: .iso8601)
            for _ in 0..<60 {
                guard let change = zone.nextTransition(after: instant) else { break }
                #expect(change.instant > instant)
                #expect(zone.offset(atSecond: change.second - 1) == change.offsetBefore, "\(name) \(change)")
                #expect(zone.offset(atSecond: change.second) == change.offsetAfter, "\(name) \(change)")
                #expect(zone.previousTransition(atOrBefore: change.instant) == change, "\(name) \(change)")
                #expect(zone.nextTransition(after: change.instant - 1) == change)
                instant = change.instant
            }
        }
    }

    @Test func skippedTimesHaveNoInstantAndRepeatedOnesTwo() throws {
        let zone = try TimeZoneRules(named: "America/New_York")
        let spring = try #require(CivilDate("2026-03-08"))
        let autumn = try #require(CivilDate("2026-11-01"))
        #expect(zone.instants(of: spring, secondOfDay: 9_000).isEmpty)
        #expect(zone.instants(of: autumn, secondOfDay: 5_400).count == 2)
        let noon = zone.instants(of: autumn, secondOfDay: 43_200)
        #expect(noon.map { zone.localTime(at: $0).description } == ["2026-11-01T12:00:00-05:00"])
    }

    @Test(arguments: [Double.infinity, -.infinity, .nan, 1e300, -1e300, 0, 253_402_300_800])
    func anyInstantHasALocalTime(seconds: Double) throws {
        let instant = Date(timeIntervalSince1970: seconds)
        for name in ["America/New_York", "Asia/Gaza", "UTC"] {
            let zone = try TimeZoneRules(named: name)
            #expect((0..<86_400).contains(zone.localTime(at: instant).secondOfDay))
            _ = zone.nextTransition(after: instant)
            _ = zone.previousTransition(atOrBefore: instant)
        }
    }
}
