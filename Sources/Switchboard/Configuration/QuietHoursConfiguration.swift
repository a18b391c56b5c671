import Handlers
import Numbering
package import OptOut

/// When texts may be sent by the clock of whoever gets them: `messaging.quiet-hours:`.
package struct QuietHoursConfiguration: Sendable {
    /// The purposes that keep quiet hours; what sells by default, nothing when the list is empty.
    package let purposes: [SendPurpose]
    /// Hours of one's own, which narrow those of the rule table and never widen them.
    package let window: SendingWeek?

    init(_ section: Section) {
        purposes = section.list("applies-to", Self.purpose) ?? [.marketing]
        let written = section.section("window")
        let week = OpeningHours.Weekly(HoursConfiguration.week(written))
        window = written.isEmpty ? nil : Self.week(week)
        if !written.isEmpty, let window, Weekday.allCases.allSatisfy({ window.seconds(on: $0).isEmpty }) {
            section.report("allows nothing; leave it out, or write hours like Mon-Sat: [\"09:00-20:00\"]", at: "window")
        }
        section.expect("window")
        section.finish()
    }

    /// What the send gate asks.
    package var policy: QuietHoursPolicy { QuietHoursPolicy(for: purposes, hours: hours) }

    /// The rule table with the window and the built-in lists of holidays.
    package var hours: QuietHours {
        QuietHours(own: window) { list, date in
            // The table names built-in lists only; a test looks each of them up.
            let calendar = try? HolidayCalendar(builtIn: list)
            return calendar?.holidays(in: date.year).contains { $0.date == date } ?? false
        }
    }

    private static func purpose(_ text: String) throws -> SendPurpose {
        let possible = QuietHoursPolicy.possiblePurposes
        if let purpose = SendPurpose(rawValue: text) {
            guard possible.contains(purpose) else {
                throw ValueFault("'\(text)' is sent at any hour: somebody waits for it; \(accepted)")
            }
            return purpose
        }
        let hint = Spelling.nearest(to: text, among: possible.map(\.rawValue)).map { "did you mean '\($0)'? " } ?? ""
        throw ValueFault("'\(text)' is no purpose; \(hint)\(accepted)")
    }

    private static var accepted: String {
        "accepted: " + QuietHoursPolicy.possiblePurposes.map(\.rawValue).joined(separator: ", ")
    }

    /// The same week by minutes of each day; what runs past midnight is allowed on the day after as well.
    private static func week(_ weekly: OpeningHours.Weekly) -> SendingWeek {
        SendingWeek { day in
            weekly.spans(on: day).map(\.sameDay) + weekly.spans(on: day.advanced(by: -1)).map(\.nextDay)
        }
    }
}
