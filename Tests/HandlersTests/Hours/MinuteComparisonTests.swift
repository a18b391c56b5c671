import Foundation
import Numbering
import Testing

@testable import Handlers

/// Compares three years with what another implementation answers for each of their minutes.
@Suite struct MinuteComparisonTests {
    @Test func everyMinuteOfThreeYearsInTwentyZonesIsAsZoneinfoSays() throws {
        let rows = try HoursFixtures.rows("minutes.tsv")
        #expect(rows.count == 20)
        let start = try HoursFixtures.instant("2026-01-01T00:00:00Z")
        let end = try HoursFixtures.instant("2029-01-01T00:00:00Z")
        for row in rows {
            let hours = try OpeningHours(zone: row[0], rule: row[1], holidays: row[2])
            #expect(offsetChanges(hours.zone, from: start, to: end) == row[3], "\(row[0])")
            let intervals = hours.openIntervals(from: start, to: end)
            var previous = start.unixSecond
            var deltas: [String] = []
            for edge in intervals.flatMap({ [$0.lowerBound, $0.upperBound] }) where edge < end {
                deltas.append(String((edge.unixSecond - previous) / 60))
                previous = edge.unixSecond
            }
            #expect(deltas.joined(separator: " ") == row[4], "\(row[0])")
        }
    }

    private func offsetChanges(_ zone: TimeZoneRules, from start: Date, to end: Date) -> String {
        var words = ["0:\(zone.offset(at: start))"]
        var cursor = start
        while let change = zone.nextTransition(after: cursor), change.instant < end {
            words.append("\((change.second - start.unixSecond) / 60):\(change.offsetAfter)")
            cursor = change.instant
        }
        return words.joined(separator: " ")
    }
}
