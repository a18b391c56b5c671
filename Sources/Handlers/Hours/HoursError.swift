package import Numbering

/// Why opening hours or holidays cannot be understood as written.
package enum HoursError: Error, Hashable, Sendable {
    /// The time zone has no rules.
    case timeZone(TimeZoneError)
    /// Not a day, a range of days, a list of them or `*`.
    case days(String)
    /// Not a span of two times.
    case span(String)
    /// A part of a rule without `=`, or with nothing on one side of it.
    case rule(String)
    /// Not a date that exists.
    case date(String)
    /// Not an expression for the day of a holiday.
    case holiday(String)
    /// Not a way to observe a holiday.
    case observance(String)
    /// No built-in list has this name.
    case holidayList(String)
}

extension HoursError: CustomStringConvertible {
    /// What is wrong and what is accepted.
    package var description: String {
        switch self {
        case .timeZone(let error): error.description
        case .days(let text):
            "'\(text.prefix(64))' names no days; accepted are Mon Tue Wed Thu Fri Sat Sun, ranges such as Mon-Fri or "
                + "Sat-Mon, lists with commas, and * for every day"
        case .span(let text):
            "'\(text.prefix(64))' is not a span; write 09:00-17:00, two digits each, from 00:00 to 24:00; an end "
                + "before the start lies on the next day"
        case .rule(let text):
            "'\(text.prefix(64))' is not a rule; write always, never, or days=span,span joined by ';', such as "
                + "Mon-Fri=09:00-17:00; Sat=22:00-02:00"
        case .date(let text): "'\(text.prefix(64))' is not a date; write 2026-12-24"
        case .holiday(let text):
            "'\(text.prefix(64))' is not the day of a holiday; write 05-04, 2026-05-04, 4th Thu of November, "
                + "last Mon of May, Mon before 05-25 or Easter, each with days added or taken off such as +1 or -2"
        case .observance(let text):
            "'\(text.prefix(64))' is no way to observe a holiday; accepted are "
                + Observance.allCases.map(\.rawValue).joined(separator: ", ")
        case .holidayList(let name):
            "no list of holidays is called '\(name.prefix(64))'; built in are "
                + HolidayCalendar.builtInNames.joined(separator: ", ")
        }
    }
}
