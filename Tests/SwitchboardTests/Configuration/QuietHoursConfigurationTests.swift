import Foundation
import Handlers
import Numbering
import OptOut
import Testing

@testable import Switchboard

@Suite struct QuietHoursConfigurationTests {
    private static func read(_ yaml: String) throws -> QuietHoursConfiguration {
        try Configuration(yaml: yaml, environment: [:]).messaging.quietHours
    }

    @Test func withoutAWordMarketingKeepsThem() throws {
        let read = try Self.read("")
        #expect(read.purposes == [.marketing])
        #expect(read.window == nil)
    }

    @Test func theyMayBeWidenedToWhatInformsOrSwitchedOff() throws {
        let both = try Self.read("messaging: { quiet-hours: { applies-to: [marketing, informational] } }")
        #expect(both.purposes == [.marketing, .informational])
        #expect(try Self.read("messaging: { quiet-hours: { applies-to: [] } }").purposes.isEmpty)
    }

    @Test func aWindowIsReadLikeOpeningHours() throws {
        let yaml = """
            messaging:
              quiet-hours:
                window: { Mon-Fri: ["09:00-12:00", "13:00-24:00"], Sat: ["22:00-02:00"] }
            """
        let window = try #require(try Self.read(yaml).window)
        #expect(window.seconds(on: .monday) == [32_400..<43_200, 46_800..<86_400])
        #expect(window.seconds(on: .saturday) == [79_200..<86_400])
        #expect(window.seconds(on: .sunday) == [0..<7_200])
    }

    @Test(arguments: [
        ("applies-to: [reply]", "somebody waits for it"), ("applies-to: [everything]", "accepted: marketing"),
        ("window: { Mon: [\"9-5\"] }", "not a span"), ("window: { Mon: [] }", "allows nothing"),
        ("window: { Someday: [\"09:00-17:00\"] }", "names no days"),
    ])
    func whatIsWrongIsSaid(yaml: String, words: String) throws {
        let faults = #expect(throws: ConfigurationFaults.self) {
            try Self.read("messaging:\n  quiet-hours:\n    \(yaml)")
        }
        #expect(faults?.faults.contains { $0.message.contains(words) && $0.line == 3 } == true, "\(faults as Any)")
    }

    @Test func everyHolidayListOfTheTableIsBuiltIn() throws {
        for list in QuietHoursRule.table.compactMap(\.closedOn) {
            #expect(throws: Never.self) { try HolidayCalendar(builtIn: list) }
        }
    }

    @Test func holidaysOfTheTableAreHolidays() throws {
        let policy = try Self.read("").policy
        let to = try #require(PhoneNumber(e164: "+33612345678"))
        let request = SendRequest(id: "r", to: to, from: nil, purpose: .marketing)
        let bastilleDay = try Date("2026-07-14T10:00:00Z", strategy: .iso8601)
        #expect(policy.refusal(of: request, at: bastilleDay)?.rule == "fr-cpce")
        #expect(policy.refusal(of: request, at: bastilleDay.addingTimeInterval(86_400)) == nil)
    }
}
