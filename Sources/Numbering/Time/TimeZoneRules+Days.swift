public import Foundation

extension TimeZoneRules {
    /// The first instant of a date: midnight, or the end of the hour that the clock skips there.
    public func start(of date: CivilDate) -> Date {
        if let midnight = instants(of: date, secondOfDay: 0).first { return midnight }
        // No clock is more than a day from UTC, and the change that skips midnight is the first to show the date.
        var cursor = (date.dayNumber - 1) * 86_400
        while let change = nextTransition(afterSecond: cursor) {
            if localTime(atSecond: change.second).date >= date { return change.instant }
            cursor = change.second
        }
        return Date(unixSecond: date.dayNumber * 86_400 - offset(atSecond: date.dayNumber * 86_400))
    }

    /// The changes of clocks within a range, in order.
    public func changes(in range: Range<Date>) -> [ClockChange] {
        var changes: [ClockChange] = []
        var cursor = range.lowerBound.unixSecond - 1
        while let change = nextTransition(afterSecond: cursor), change.instant < range.upperBound {
            changes.append(change)
            cursor = change.second
        }
        return changes
    }
}
