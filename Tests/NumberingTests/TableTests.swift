import Testing

@testable import Numbering

@Suite struct TableTests {
    @Test func everyPatternOfTheNumberPlansCompiles() throws {
        for region in Region.all {
            guard let plan = NumberPlan.plan(of: region) else { continue }
            for pattern in [plan.trunkPattern, plan.dialOutPattern] { _ = try Regex(pattern) }
        }
    }

    @Test func everyRowOfTheZoneRulesIsRead() {
        #expect(TimeZoneTable.bundled.names.count == TableText.lines(of: ZoneRuleRows.rows).count)
        #expect(TimeZoneTable.bundled.names.count == 419)
        for name in TimeZoneTable.bundled.olderNames {
            #expect(TimeZoneTable.bundled.rules(named: name) != nil, "\(name)")
        }
    }

    @Test func aWholeTableIsBuiltOfWordsTheTypesKnow() {
        for words in TableText.lines(of: PrefixKinds.rows) {
            #expect(NumberKind(rawValue: String(words[0])) != nil, "\(words[0])")
        }
        for words in TableText.lines(of: AreaCodes.rows) {
            #expect(NumberKind(rawValue: String(words[1])) != nil, "\(words[1])")
        }
    }
}
