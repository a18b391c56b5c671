import Numbering

/// What each local date says: its layer and its open seconds; holidays are worked out once for each year asked for.
struct HoursCalendar {
    let hours: OpeningHours
    private var holidaysByYear: [Int: [CivilDate: Holiday]] = [:]

    init(hours: OpeningHours) {
        self.hours = hours
    }

    /// The layer that owns the spans starting on a date, and these spans.
    mutating func plan(for date: CivilDate) -> (layer: HoursLayer, spans: [DaySpan]) {
        if let spans = hours.exceptions[date] { return (.exception(date), spans) }
        if !hours.holidays.isEmpty, let holiday = holidays(in: date.year)[date] { return (.holiday(holiday), []) }
        return (.weekly, hours.weekly.spans(on: date.weekday))
    }

    /// The minutes of a date that are open by the clock: apart, in order, spans of the evening before included.
    mutating func openMinutes(of date: CivilDate) -> [Range<Int>] {
        let today = plan(for: date).spans.map(\.sameDay)
        let before = plan(for: date.adding(days: -1)).spans.map(\.nextDay)
        var merged: [Range<Int>] = []
        for range in (today + before).filter({ !$0.isEmpty }).sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let last = merged.last, range.lowerBound <= last.upperBound {
                merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
            } else {
                merged.append(range)
            }
        }
        return merged
    }

    /// Open or closed by the clock, and the layer that says so; closed is said by the layer of the date.
    mutating func state(at time: LocalTime) -> (isOpen: Bool, layer: HoursLayer) {
        let minute = time.secondOfDay / 60
        let today = plan(for: time.date)
        if today.spans.contains(where: { $0.sameDay.contains(minute) }) { return (true, today.layer) }
        let before = plan(for: time.date.adding(days: -1))
        if before.spans.contains(where: { $0.nextDay.contains(minute) }) { return (true, before.layer) }
        return (false, today.layer)
    }

    private mutating func holidays(in year: Int) -> [CivilDate: Holiday] {
        if let known = holidaysByYear[year] { return known }
        let all = hours.holidays.flatMap { $0.holidays(in: year) }
        let byDate = Dictionary(all.map { ($0.date, $0) }) { first, _ in first }
        holidaysByYear[year] = byDate
        return byDate
    }
}
