/// A day of the year and a time of day at which clocks are moved.
struct POSIXDay: Hashable, Sendable {
    enum Day: Hashable {
        /// `M3.2.0`: month, week of the month (5 is the last), day of the week from Sunday.
        case weekday(month: Int, week: Int, day: Int)
        /// `J60`: 1 to 365, 29 February never counted.
        case julian(Int)
        /// `59`: 0 to 365, 29 February counted.
        case zeroBased(Int)
    }

    let day: Day
    /// Seconds after midnight by the clock before the change; may be negative or more than a day.
    let time: Int

    /// The moment in a year as seconds since 1970, had the clock shown UTC.
    func localSecond(in year: Int) -> Int {
        dayNumber(in: year) * 86_400 + time
    }

    private func dayNumber(in year: Int) -> Int {
        let newYear = CivilDate.dayNumber(year: year, month: 1, day: 1)
        switch day {
        case .zeroBased(let day): return newYear + day
        case .julian(let day):
            let isLeap = CivilDate.days(inMonth: 2, of: year) == 29
            return newYear + day - 1 + (isLeap && day >= 60 ? 1 : 0)
        case .weekday(let month, let week, let day):
            let first = CivilDate.dayNumber(year: year, month: month, day: 1)
            // 1970-01-01 was a Thursday: day 4 counted from Sunday.
            let firstWeekday = (first + 4).floorDivided(by: 7).remainder
            let offset = (day - firstWeekday + 7) % 7 + (week - 1) * 7
            return first + (offset < CivilDate.days(inMonth: month, of: year) ? offset : offset - 7)
        }
    }
}
