/// Opening from one time of day to another, `09:00-17:00`; start included, end excluded.
///
/// An end before the start lies on the next day, and the span belongs to the day it starts on. Equal times are a whole
/// day.
package struct DaySpan: Hashable, Sendable {
    /// Minutes after midnight, 0 to 1439.
    package let start: Int

    /// Minutes after midnight, 0 to 1440.
    package let end: Int

    /// From midnight to midnight.
    package static let wholeDay = DaySpan(start: 0, end: 1_440)

    private init(start: Int, end: Int) {
        self.start = start
        self.end = end
    }

    /// Reads `09:00-17:00`, spaces allowed around the dash.
    package init(_ text: some StringProtocol) throws(HoursError) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, let start = Self.minutes(parts[0]), let end = Self.minutes(parts[1]), start < 1_440
        else {
            throw .span(String(text))
        }
        self.init(start: start, end: end)
    }

    /// Whether it runs past midnight.
    package var isOvernight: Bool { end < start }

    /// The minutes it covers of the day it starts on.
    package var sameDay: Range<Int> {
        if start == end { return 0..<1_440 }
        return isOvernight ? start..<1_440 : start..<end
    }

    /// The minutes it covers of the day after; empty unless overnight.
    package var nextDay: Range<Int> { isOvernight ? 0..<end : 0..<0 }

    private static func minutes(_ text: some StringProtocol) -> Int? {
        let digits = Array(text.utf8.filter { $0 != UInt8(ascii: " ") })
        guard digits.count == 5, digits[2] == UInt8(ascii: ":") else { return nil }
        let values = [0, 1, 3, 4].map { Int(digits[$0]) - 48 }
        guard values.allSatisfy({ (0...9).contains($0) }) else { return nil }
        let (hour, minute) = (values[0] * 10 + values[1], values[2] * 10 + values[3])
        guard minute < 60, hour < 24 || (hour == 24 && minute == 0) else { return nil }
        return hour * 60 + minute
    }
}

extension DaySpan: CustomStringConvertible {
    /// As it is written: `09:00-17:00`.
    package var description: String { Self.clock(start) + "-" + Self.clock(end) }

    private static func clock(_ minutes: Int) -> String {
        [minutes / 60, minutes % 60].map { ($0 < 10 ? "0" : "") + String($0) }.joined(separator: ":")
    }
}
