package import Numbering

/// The rule by which a holiday finds its date in a year.
package enum HolidayDay: Hashable, Sendable {
    /// The same date every year; 29 February only where it exists.
    case yearly(month: Int, day: Int)
    /// One date of one year.
    case once(CivilDate)
    /// The first to fifth such day of a month.
    case nth(Int, Weekday, month: Int)
    /// The last such day of a month.
    case last(Weekday, month: Int)
    /// The last such day before a date.
    case before(Weekday, month: Int, day: Int)
    /// Easter Sunday.
    case easter

    /// The date in a year; nil when that year has none.
    func date(in year: Int) -> CivilDate? {
        switch self {
        case .yearly(let month, let day): return CivilDate(year: year, month: month, day: day)
        case .once(let date): return date.year == year ? date : nil
        case .nth(let count, let weekday, let month):
            guard let first = CivilDate(year: year, month: month, day: 1) else { return nil }
            let ahead = (weekday.rawValue - first.weekday.rawValue + 7) % 7 + 7 * (count - 1)
            let date = first.adding(days: ahead)
            return date.month == month ? date : nil
        case .last(let weekday, let month):
            let last = CivilDate(year: year, month: month, day: CivilDate.days(inMonth: month, of: year))
            return last.map { $0.adding(days: -(($0.weekday.rawValue - weekday.rawValue + 7) % 7)) }
        case .before(let weekday, let month, let day):
            guard let date = CivilDate(year: year, month: month, day: day)?.adding(days: -1) else { return nil }
            return date.adding(days: -((date.weekday.rawValue - weekday.rawValue + 7) % 7))
        case .easter: return CivilDate.easter(in: year)
        }
    }
}
