import Testing

@testable import Numbering

@Suite struct POSIXRuleTests {
    @Test(arguments: [
        ("EST5EDT,M3.2.0,M11.1.0", -18_000, -14_400),
        ("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", -7_200, -3_600),
        ("EET-2EEST,M3.4.4/50,M10.4.4/50", 7_200, 10_800),
        ("IST-1GMT0,M10.5.0,M3.5.0/1", 3_600, 0),
        ("<+1245>-12:45<+1345>,M9.5.0/2:45,M4.1.0/3:45", 45_900, 49_500),
        ("XXX3YYY,J60/0:30:15,299", -10_800, -7_200),
    ])
    func offsetsAreReadEastward(text: String, standard: Int, summer: Int) throws {
        let rule = try #require(POSIXRule(text))
        #expect(rule.standardOffset == standard)
        #expect(rule.summer?.offset == summer)
    }

    @Test func timesBelowZeroAndOverADayMoveTheDate() throws {
        let nuuk = try #require(POSIXRule("<-02>2<-01>,M3.5.0/-1,M10.5.0/0"))
        // Saturday 2027-03-27 at 23:00 is an hour before the last Sunday of March.
        #expect(nuuk.changes(around: 1_800_000_000).contains { $0.second == 1_806_195_600 })
        let gaza = try #require(POSIXRule("EET-2EEST,M3.4.4/50,M10.4.4/50"))
        let change = try #require(gaza.changes(around: 3_000_000_000).first { $0.second > 3_000_000_000 })
        let local = LocalTime(unixSecond: change.second, offset: change.offsetBefore)
        #expect(local.weekday == .saturday)
        #expect(local.hour == 2)
    }

    @Test func leapDaysCountOnlyWhereTheyShould() {
        let julian = POSIXDay(day: .julian(60), time: 0)
        let zeroBased = POSIXDay(day: .zeroBased(59), time: 0)
        #expect(CivilDate(dayNumber: julian.localSecond(in: 2028) / 86_400).description == "2028-03-01")
        #expect(CivilDate(dayNumber: julian.localSecond(in: 2027) / 86_400).description == "2027-03-01")
        #expect(CivilDate(dayNumber: zeroBased.localSecond(in: 2028) / 86_400).description == "2028-02-29")
        #expect(CivilDate(dayNumber: zeroBased.localSecond(in: 2027) / 86_400).description == "2027-03-01")
    }

    @Test(arguments: [
        "", "E5", "EST", "EST5EDT", "EST5EDT,M3.2.0", "EST5EDT,M13.2.0,M11.1.0", "EST5EDT,M3.2.0,M11.1.0/168", "<+1",
    ])
    func whatIsNoRuleIsNil(text: String) {
        #expect(POSIXRule(text) == nil)
    }

    @Test func randomTextNeverCrashes() {
        var random = SeededGenerator(seed: 3)
        for _ in 0..<5_000 {
            let rule = POSIXRule(random.text(upTo: 30, favouring: "EST5EDT,M3.2.0/<+->J"))
            _ = rule?.offset(at: 1_800_000_000)
        }
    }
}
