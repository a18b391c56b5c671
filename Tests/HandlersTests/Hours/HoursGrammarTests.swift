import Numbering
import Testing

@testable import Handlers

@Suite struct HoursGrammarTests {
    @Test(arguments: [
        ("Mon-Fri", "Mon Tue Wed Thu Fri"), ("Sat-Mon", "Mon Sat Sun"), ("Tue, Thu", "Tue Thu"),
        ("*", "Mon Tue Wed Thu Fri Sat Sun"),
        ("Mon-Mon", "Mon"), ("mon,Sunday", "Mon Sun"),
    ])
    func dayWords(text: String, expected: String) throws {
        #expect(try WeekdaySet(text).days.map(\.shortName).joined(separator: " ") == expected)
    }

    @Test(arguments: ["", "Mo", "Mon-", "-Fri", "Mon-Wed-Fri", "Mon,,Tue", "Mon Fri", "Monday-Funday"])
    func whatNamesNoDaysSaysSo(text: String) {
        #expect(throws: HoursError.days(text)) { try WeekdaySet(text) }
    }

    @Test(arguments: [
        ("09:00-17:00", 540, 1_020), ("22:00-02:00", 1_320, 120), ("00:00-24:00", 0, 1_440),
        ("18:00 - 00:00", 1_080, 0),
    ])
    func spans(text: String, start: Int, end: Int) throws {
        let span = try DaySpan(text)
        #expect(span.start == start)
        #expect(span.end == end)
    }

    @Test(arguments: [
        "", "9-17", "9:00-17:00", "09:00", "09:00-25:00", "09:60-10:00", "24:00-02:00", "09:00-17:00-18:00",
        "09:00–17:00", "٠٩:٠٠-17:00", "24:01-02:00",
    ])
    func whatIsNoSpanSaysSo(text: String) throws {
        let error = #expect(throws: HoursError.span(text)) { try DaySpan(text) }
        #expect(try #require(error).description.contains("09:00-17:00"))
    }

    @Test(arguments: ["", "Mon", "Mon=", "=09:00-17:00", "Mon=09:00-17:00=", ";;", "open", "ALWAYS"])
    func whatIsNoRuleSaysSo(text: String) {
        #expect(throws: HoursError.self) { try OpeningHours.Weekly(rule: text) }
    }

    @Test func rulesAddUp() throws {
        let weekly = try OpeningHours.Weekly(rule: " Mon-Fri=09:00-17:00; Fri = 18:00-20:00 ;")
        #expect(weekly.spans(on: .friday).map(\.description) == ["09:00-17:00", "18:00-20:00"])
        #expect(weekly.spans(on: .sunday).isEmpty)
    }

    @Test func unknownZonesAndDatesSaySo() {
        #expect(throws: HoursError.self) { try OpeningHours(zone: "Mars/Olympus", rule: "always") }
        #expect(throws: HoursError.date("25.12.2026")) {
            try OpeningHours(zone: "UTC", rule: "always", holidays: "25.12.2026")
        }
    }

    @Test func randomTextNeverCrashes() {
        var state: UInt64 = 7
        let alphabet = Array("MonTueFriSat*=-,;:0123456789 alwysEaster+of\u{0}é".unicodeScalars)
        for _ in 0..<20_000 {
            var text = ""
            for _ in 0..<(state >> 40) % 24 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text.unicodeScalars.append(alphabet[Int(state >> 33) % alphabet.count])
            }
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            _ = try? OpeningHours.Weekly(rule: text)
            _ = try? DaySpan(text)
            _ = try? WeekdaySet(text)
            _ = try? HolidayRule(name: text, on: text)
            _ = try? HolidayCalendar(name: text, dates: text)
        }
    }
}
