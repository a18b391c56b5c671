public import Foundation
import Numbering

extension Date {
    /// Takes `Sun, 06 Nov 1994 08:49:37 GMT`, the one form of RFC 9110 section 5.6.7 that is still sent; nil otherwise.
    public init?(httpDate text: String) {
        let words = text.split(separator: " ")
        guard words.count == 6, words[5] == "GMT", let day = Int(words[1]), let year = Int(words[3]),
            let month = Self.httpMonths.firstIndex(of: String(words[2])),
            let date = CivilDate(year: year, month: month + 1, day: day)
        else { return nil }
        let clock = words[4].split(separator: ":").compactMap { Int($0) }
        // The 60th is a leap second.
        guard clock.count == 3, (0...23).contains(clock[0]), (0...59).contains(clock[1]), (0...60).contains(clock[2])
        else { return nil }
        self.init(unixSecond: date.dayNumber * 86_400 + clock[0] * 3_600 + clock[1] * 60 + clock[2])
    }

    /// The same form, fractions of a second cut off.
    public var httpDate: String {
        let local = TimeZoneRules.utc.localTime(at: self)
        let (year, month, day) = local.date.fields
        let two: (Int) -> String = { $0 < 10 ? "0\($0)" : "\($0)" }
        let date = "\(local.weekday.shortName), \(two(day)) \(Self.httpMonths[month - 1]) \(year)"
        return "\(date) \(two(local.hour)):\(two(local.minute)):\(two(local.second)) GMT"
    }

    private static let httpMonths = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
}
