import Numbering

/// What happens to a holiday that falls on a weekend: a weekday is given in addition, and the day itself stays a
/// holiday.
package enum Observance: String, Hashable, Sendable, CaseIterable {
    /// Nothing.
    case none
    /// Saturday gives the Friday before, Sunday the Monday after (5 U.S.C. 6103(b) and Executive Order 11582).
    case nearestWeekday = "nearest-weekday"
    /// The next weekday that no other holiday of the list has taken.
    case nextWeekday = "next-weekday"
    /// Sunday gives the Monday after, Saturday nothing.
    case sundayToMonday = "sunday-to-monday"

    /// Reads the words of the configuration.
    package init(_ text: some StringProtocol) throws(HoursError) {
        guard let value = Observance(rawValue: String(text)) else { throw .observance(String(text)) }
        self = value
    }

    /// The day off in addition to a date; nil when there is none.
    func dayOff(for date: CivilDate, isTaken: (CivilDate) -> Bool) -> CivilDate? {
        switch (self, date.weekday) {
        case (.nearestWeekday, .saturday): return date.adding(days: -1)
        case (.nearestWeekday, .sunday), (.sundayToMonday, .sunday): return date.adding(days: 1)
        case (.nextWeekday, .saturday), (.nextWeekday, .sunday):
            let days = (1...7).lazy.map { date.adding(days: $0) }
            return days.first { !$0.weekday.isWeekend && !isTaken($0) }
        default: return nil
        }
    }
}
