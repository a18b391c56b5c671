import Foundation
import Numbering
import OptOut
import Testing

/// The next allowed instant against an oracle that asks about every minute.
@Suite struct QuietHoursSearchTests {
    private struct Case: CustomTestStringConvertible {
        let zones: [String]
        let jurisdictions: [String]
        let start: String
        var testDescription: String { "\(zones.joined(separator: " ")) \(start)" }
    }

    /// Weeks around changes of clocks, among them half an hour (Lord Howe), at midnight (Cairo) and by two hours (Troll).
    private static let cases = [
        Case(zones: ["America/New_York"], jurisdictions: ["US-TX", "US"], start: "2026-10-30T00:00:00Z"),
        Case(
            zones: ["America/New_York", "America/Los_Angeles"],
            jurisdictions: ["US-RI", "US"],
            start: "2027-03-12T00:00:00Z"
        ),
        Case(zones: ["Pacific/Honolulu", "America/St_Johns"], jurisdictions: ["US"], start: "2026-10-30T00:00:00Z"),
        Case(zones: ["Europe/Paris"], jurisdictions: ["FR"], start: "2026-07-11T00:00:00Z"),
        Case(zones: ["Australia/Lord_Howe", "Africa/Cairo"], jurisdictions: ["AU"], start: "2027-04-01T00:00:00Z"),
        Case(zones: ["Antarctica/Troll", "Asia/Kathmandu"], jurisdictions: [], start: "2027-03-26T00:00:00Z"),
        Case(zones: ["Europe/Kaliningrad", "Asia/Kamchatka"], jurisdictions: ["RU"], start: "2026-11-20T00:00:00Z"),
    ]

    @Test(arguments: cases)
    private func theNextInstantIsTheFirstAllowedMinute(_ sample: Case) throws {
        let whereabouts = try Quiet.whereabouts(sample.zones, sample.jurisdictions)
        let start = try Quiet.instant(sample.start).unixSecond
        let minutes = (0..<7 * 1_440).map { start + $0 * 60 }
        var next: Int?
        for second in minutes.reversed() {
            let answer = Quiet.hours.answer(for: whereabouts, at: Date(unixSecond: second))
            #expect((answer == .allowed) == isAllowed(whereabouts, at: second), "\(Date(unixSecond: second))")
            switch answer {
            case .allowed: next = second
            case .refused(let refusal):
                // Windows begin on whole minutes in every zone of today.
                if let next { #expect(refusal.next?.unixSecond == next, "\(Date(unixSecond: second))") }
            }
        }
        #expect(next != nil)
    }

    /// The rules once more, by the clock of one minute and nothing else.
    private func isAllowed(_ whereabouts: Whereabouts, at second: Int) -> Bool {
        whereabouts.zones.allSatisfy { zone in
            let local = zone.localTime(atSecond: second)
            return Quiet.hours.applying(in: whereabouts).allSatisfy { rule in
                if rule.closedOn == "fr", local.date.description == "2026-07-14" { return false }
                return rule.week.seconds(on: local.weekday).contains { $0.contains(local.secondOfDay) }
            }
        }
    }

    @Test func clocksThatAgreeForAMinuteAreFound() throws {
        let hours = QuietHours(
            rules: [
                QuietHoursRule(id: "a", in: ["AA"], week: SendingWeek { _ in [480..<481] }, source: "test"),
                QuietHoursRule(
                    id: "b",
                    in: ["BB"],
                    week: SendingWeek { $0 == .friday ? [480..<600] : [] },
                    source: "test"
                ),
            ],
            isHoliday: { _, _ in false }
        )
        let whereabouts = try Quiet.whereabouts(["Etc/UTC"], ["AA", "BB"])
        let refusal = try Quiet.refusal(hours.answer(for: whereabouts, at: try Quiet.instant("2026-11-20T08:01:00Z")))
        #expect(refusal.next == (try Quiet.instant("2026-11-27T08:00:00Z")))
    }

    @Test func clocksThatMeetInOneSeasonOnlyAreFound() throws {
        // New York and Berlin are six hours apart, for some weeks a year five: only then do 8 and 13 meet.
        let rule = QuietHoursRule(
            id: "narrow",
            in: ["AA"],
            week: SendingWeek { _ in [480..<480 + 5 * 60 + 1] },
            source: "test"
        )
        let hours = QuietHours(rules: [rule], isHoliday: { _, _ in false })
        let whereabouts = try Quiet.whereabouts(["America/New_York", "Europe/Berlin"], ["AA"])
        let refusal = try Quiet.refusal(hours.answer(for: whereabouts, at: try Quiet.instant("2026-11-20T08:00:00Z")))
        #expect(refusal.next == (try Quiet.instant("2027-03-14T12:00:00Z")), "the Sunday America's clocks go forward")
    }

    @Test func rulesThatNeverAgreeHaveNoNext() throws {
        let never = QuietHoursRule(id: "never", in: ["AA"], week: SendingWeek { _ in [] }, source: "test")
        let hours = QuietHours(rules: [never], isHoliday: { _, _ in false })
        let refusal = try Quiet.refusal(
            hours.answer(
                for: try Quiet.whereabouts(["Europe/Paris"], ["AA"]),
                at: try Quiet.instant("2026-11-20T08:00:00Z")
            )
        )
        #expect(refusal.next == nil)
    }

    @Test func anyNumberAtAnyInstantHasAnAnswerThatHolds() throws {
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<300 {
            let digits = UInt64.random(in: 1_000_000...999_999_999_999_999, using: &generator)
            guard let number = PhoneNumber(e164: "+\(digits)") else { continue }
            let now = Date(unixSecond: Int.random(in: 1_600_000_000...2_000_000_000, using: &generator))
            guard case .refused(let refusal) = Quiet.hours.answer(for: number, at: now), let next = refusal.next
            else { continue }
            #expect(next > now)
            #expect(Quiet.hours.answer(for: number, at: next) == .allowed)
            #expect(Quiet.hours.answer(for: number, at: next.addingTimeInterval(-1)) != .allowed)
        }
    }
}
