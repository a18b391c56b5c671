import Numbering
import OptOut
import Testing

@Suite struct QuietHoursRuleTests {
    @Test func everyRuleNamesAPlaceThatExistsAndItsSource() throws {
        #expect(Set(QuietHoursRule.table.map(\.id)).count == QuietHoursRule.table.count)
        for rule in QuietHoursRule.table {
            #expect(!rule.source.isEmpty && !rule.jurisdictions.isEmpty)
            for code in rule.jurisdictions {
                #expect(Subdivision(rawValue: code) != nil || Region(rawValue: code) != nil, "\(code)")
            }
        }
    }

    @Test func theHoursForUnknownPlacesLieInsideEveryRule() throws {
        let unknown = try #require(Quiet.hours.applying(in: Whereabouts(zones: [], jurisdictions: [])).first)
        for rule in QuietHoursRule.table {
            for day in Weekday.allCases {
                for hours in unknown.week.seconds(on: day) {
                    #expect(rule.week.seconds(on: day).contains { $0.contains(hours) }, "\(rule.id) on \(day)")
                }
            }
        }
    }

    @Test func spansOfADayAreSortedAndJoined() {
        let week = SendingWeek { $0 == .monday ? [600..<660, 0..<60, 630..<720, 60..<60] : [] }
        #expect(week.seconds(on: .monday) == [0..<3_600, 36_000..<43_200])
        #expect(week.seconds(on: .tuesday).isEmpty)
    }
}
