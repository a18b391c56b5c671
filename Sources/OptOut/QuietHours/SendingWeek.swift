public import Numbering

/// The local times of a week at which texts may be sent: start included, end excluded.
public struct SendingWeek: Hashable, Sendable {
    /// Seven lists of seconds after midnight, Monday first; apart and in order.
    private let days: [[Range<Int>]]

    /// Takes the minutes after midnight, 0 to 1440, of each day of the week; in any order, and they may overlap.
    public init(minutes: (Weekday) -> [Range<Int>]) {
        days = Weekday.allCases.map { day in
            var merged: [Range<Int>] = []
            let sorted = minutes(day).filter { !$0.isEmpty }.sorted { $0.lowerBound < $1.lowerBound }
            for range in sorted.map({ $0.lowerBound * 60..<min($0.upperBound, 1_440) * 60 }) {
                if let last = merged.last, range.lowerBound <= last.upperBound {
                    merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
                } else {
                    merged.append(range)
                }
            }
            return merged
        }
    }

    /// Takes whole hours, one span for working days, Saturdays and Sundays each; nil is a day without sending.
    public init(weekdays: Range<Int>?, saturday: Range<Int>?, sunday: Range<Int>?) {
        self.init { day in
            let hours =
                switch day {
                case .saturday: saturday
                case .sunday: sunday
                default: weekdays
                }
            return hours.map { [$0.lowerBound * 60..<$0.upperBound * 60] } ?? []
        }
    }

    /// The same whole hours every day.
    public init(daily hours: Range<Int>) {
        self.init(weekdays: hours, saturday: hours, sunday: hours)
    }

    /// The seconds after midnight at which a day of the week allows sending.
    public func seconds(on day: Weekday) -> [Range<Int>] { days[day.rawValue - 1] }
}
