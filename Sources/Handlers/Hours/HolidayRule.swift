import Numbering

/// One holiday of a list: its name, its rule, and what happens when it falls on a weekend.
package struct HolidayRule: Hashable, Sendable {
    /// As it is shown: `Founders' day`.
    package let name: String

    /// The rule for its date.
    package let day: HolidayDay

    /// Days added to that date, or taken off when negative.
    package let offset: Int

    /// Whether a weekday is given for a weekend.
    package let observed: Observance

    /// The first year it was kept; nil for always.
    package let firstYear: Int?

    /// Reads a day expression: `05-04`, `4th Thu of November +1`, `Easter-2`, `last Mon of May`, `Mon before 05-25`.
    package init(
        name: String,
        on text: some StringProtocol,
        observed: Observance = .none,
        firstYear: Int? = nil
    ) throws(HoursError) {
        guard let (day, offset) = HolidayExpression.read(String(text)) else { throw .holiday(String(text)) }
        self.init(name: name, day: day, offset: offset, observed: observed, firstYear: firstYear)
    }

    /// A holiday by a rule known to be right.
    package init(
        name: String,
        day: HolidayDay,
        offset: Int = 0,
        observed: Observance = .none,
        firstYear: Int? = nil
    ) {
        self.name = name
        self.day = day
        self.offset = offset
        self.observed = observed
        self.firstYear = firstYear
    }

    /// The date the rule gives for a year, which the offset may move into another.
    func date(in year: Int) -> CivilDate? {
        if let firstYear, year < firstYear { return nil }
        return day.date(in: year)?.adding(days: offset)
    }
}
