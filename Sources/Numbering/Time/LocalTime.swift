public import Foundation

/// What a calendar and a clock on the wall show at some instant.
public struct LocalTime: Hashable, Sendable {
    /// The date there.
    public let date: CivilDate

    /// Seconds since midnight by the clock, 0 to 86 399.
    public let secondOfDay: Int

    /// Seconds east of UTC.
    public let offset: Int

    /// What clocks show so many seconds east of UTC.
    init(unixSecond: Int, offset: Int) {
        let local = unixSecond + offset
        let (days, seconds) = local.floorDivided(by: 86_400)
        date = CivilDate(dayNumber: days)
        secondOfDay = seconds
        self.offset = offset
    }

    /// What clocks show at an instant so many seconds east of UTC, whatever any zone says.
    public init(at instant: Date, offset: Int) {
        self.init(unixSecond: instant.unixSecond, offset: offset)
    }

    /// 0 to 23.
    public var hour: Int { secondOfDay / 3_600 }

    /// 0 to 59.
    public var minute: Int { secondOfDay / 60 % 60 }

    /// 0 to 59.
    public var second: Int { secondOfDay % 60 }

    /// The day of the week there.
    public var weekday: Weekday { date.weekday }

    /// `Fri 2026-11-20 09:00`, for people.
    public var clock: String { "\(weekday.shortName) \(date) \(padded(hour)):\(padded(minute))" }

    /// `+05:45`, `-05:00`.
    public var offsetText: String {
        let magnitude = Int(offset.magnitude)
        return (offset < 0 ? "-" : "+") + padded(magnitude / 3_600) + ":" + padded(magnitude / 60 % 60)
    }
}

extension LocalTime: CustomStringConvertible {
    /// ISO 8601, `2026-11-20T09:00:00-05:00`.
    public var description: String {
        "\(date)T\(padded(hour)):\(padded(minute)):\(padded(second))\(offsetText)"
    }
}

extension Int {
    /// Quotient rounded down and the remainder, never negative.
    func floorDivided(by divisor: Int) -> (quotient: Int, remainder: Int) {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
    }
}
