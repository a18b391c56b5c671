import Numbering

/// A list of holidays with a name, built in or from the configuration.
package struct HolidayCalendar: Hashable, Sendable {
    /// `us-federal`, `our-days`.
    package let name: String

    /// The holidays; where two fall on one day, the earlier in the list gives its name to it.
    package let rules: [HolidayRule]

    /// A list by its rules.
    package init(name: String, rules: [HolidayRule]) {
        self.name = name
        self.rules = rules
    }

    /// A list of single dates written `2026-12-25,2027-01-01`; an empty text has none.
    package init(name: String, dates text: some StringProtocol) throws(HoursError) {
        var rules: [HolidayRule] = []
        for part in text.split(separator: ",") {
            let word = part.trimmedSpaces
            guard let date = CivilDate(word) else { throw .date(word) }
            rules.append(HolidayRule(name: word, day: .once(date)))
        }
        self.init(name: name, rules: rules)
    }

    /// The holidays of a year in order, one for each day.
    package func holidays(in year: Int) -> [Holiday] {
        // Neighbouring years count: New Year's Day on a Saturday is observed on 31 December.
        let nominal = (year - 1...year + 1).flatMap { year in
            rules.compactMap { rule in rule.date(in: year).map { (rule, $0) } }
        }
        var taken: [CivilDate: Holiday] = [:]
        for (rule, date) in nominal where taken[date] == nil {
            taken[date] = Holiday(date: date, name: rule.name, calendar: name)
        }
        for (rule, date) in nominal.sorted(by: { $0.1 < $1.1 }) {
            guard let dayOff = rule.observed.dayOff(for: date, isTaken: { taken[$0] != nil }) else { continue }
            if taken[dayOff] == nil {
                taken[dayOff] = Holiday(date: dayOff, name: rule.name + " (observed)", calendar: name)
            }
        }
        return taken.values.filter { $0.date.year == year }.sorted { $0.date < $1.date }
    }
}
