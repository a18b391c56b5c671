public import Foundation

extension Date {
    /// Reads the forms Telnyx writes instants in; nil for anything else.
    ///
    /// `2026-05-19T23:30:15.038431Z`, `…+00:00` and other offsets, a space in place of the `T`, any number of fractional
    /// digits (six are kept), no zone at all (read as UTC: that is how Verify sends UTC times), or the date alone (midnight UTC).
    public init?(telnyxTimestamp text: String) {
        var reader = TimestampReader(text)
        guard let microseconds = reader.unixMicroseconds() else { return nil }
        self.init(unixMicroseconds: microseconds)
    }
}

/// A cursor over the bytes of one timestamp.
private struct TimestampReader {
    private let bytes: [UInt8]
    private var position = 0

    init(_ text: String) { bytes = Array(text.utf8.prefix(64)) }

    mutating func unixMicroseconds() -> Int64? {
        guard let year = digits(4), take("-"), let month = digits(2), take("-"), let day = digits(2),
            let days = Self.daysSinceEpoch(year: year, month: month, day: day)
        else { return nil }
        let midnight = Int64(days) * 86_400_000_000
        if position == bytes.count { return midnight }
        guard take("T") || take("t") || take(" "),
            let hour = digits(2), hour < 24, take(":"), let minute = digits(2), minute < 60
        else { return nil }
        var second = 0
        if take(":") {
            guard let seconds = digits(2), seconds <= 60 else { return nil }
            second = seconds
        }
        guard let fraction = fraction(), let offset = offsetSeconds(), position == bytes.count else { return nil }
        let seconds = Int64(hour * 3600 + minute * 60 + second - offset)
        return midnight + seconds * 1_000_000 + fraction
    }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard position < bytes.count, bytes[position] == UInt8(ascii: character) else { return false }
        position += 1
        return true
    }

    private mutating func digit() -> Int? {
        guard position < bytes.count else { return nil }
        let value = Int(bytes[position]) - 0x30
        guard (0...9).contains(value) else { return nil }
        position += 1
        return value
    }

    private mutating func digits(_ count: Int) -> Int? {
        var value = 0
        for _ in 0..<count {
            guard let digit = digit() else { return nil }
            value = value * 10 + digit
        }
        return value
    }

    /// Microseconds after the point; 0 without a point, nil for a point without digits.
    private mutating func fraction() -> Int64? {
        guard take(".") || take(",") else { return 0 }
        guard var value = digit().map(Int64.init) else { return nil }
        var count = 1
        while let digit = digit() {
            if count < 6 {
                value = value * 10 + Int64(digit)
                count += 1
            }
        }
        for _ in count..<6 { value *= 10 }
        return value
    }

    /// Seconds east of UTC; 0 for `Z` and for no zone.
    private mutating func offsetSeconds() -> Int? {
        if position == bytes.count || take("Z") || take("z") { return 0 }
        let sign = take("+") ? 1 : take("-") ? -1 : 0
        guard sign != 0, let hours = digits(2), hours < 24 else { return nil }
        _ = take(":")
        if position == bytes.count { return sign * hours * 3600 }
        guard let minutes = digits(2), minutes < 60 else { return nil }
        return sign * (hours * 3600 + minutes * 60)
    }

    /// Days from 1970-01-01 in the proleptic Gregorian calendar; nil for a day that does not exist.
    private static func daysSinceEpoch(year: Int, month: Int, day: Int) -> Int? {
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        guard (1...12).contains(month), day >= 1, day <= lengths[month - 1] else { return nil }
        let before = year - 1
        let leapDays = before / 4 - before / 100 + before / 400
        // 719 162 days lie between 0001-01-01 and 1970-01-01.
        return before * 365 + leapDays + lengths[..<(month - 1)].reduce(0, +) + day - 1 - 719_162
    }
}
