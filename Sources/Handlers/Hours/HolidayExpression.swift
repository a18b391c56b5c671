import Numbering

/// Reads the day expressions of holidays.
enum HolidayExpression {
    /// The rule and the days added to it; nil when the text is no expression.
    static func read(_ text: String) -> (HolidayDay, offset: Int)? {
        guard text.utf8.count <= 64 else { return nil }
        let text = text.trimmedSpaces.lowercased()
        if let day = bare(text) { return (day, 0) }
        // The last sign in the text begins the offset, as in `Easter-2`; dates have signs of their own and were tried
        // whole.
        guard let sign = text.lastIndex(where: { $0 == "+" || $0 == "-" }),
            let days = number(text[text.index(after: sign)...].trimmedSpaces, in: 0...366),
            let day = bare(text[..<sign].trimmedSpaces)
        else { return nil }
        return (day, text[sign] == "-" ? -days : days)
    }

    private static func bare(_ text: String) -> HolidayDay? {
        if text == "easter" { return .easter }
        if let date = CivilDate(text) { return .once(date) }
        if let (month, day) = monthAndDay(text) { return .yearly(month: month, day: day) }
        let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
        if words.count == 3, words[1] == "before", let weekday = Weekday(words[0]),
            let (month, day) = monthAndDay(words[2])
        {
            return .before(weekday, month: month, day: day)
        }
        guard words.count == 4, words[2] == "of", let weekday = Weekday(words[1]), let month = month(words[3]) else {
            return nil
        }
        if words[0] == "last" { return .last(weekday, month: month) }
        return ordinals.firstIndex(of: words[0]).map { .nth($0 + 1, weekday, month: month) }
    }

    private static let ordinals = ["1st", "2nd", "3rd", "4th", "5th"]

    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ]

    private static func month(_ word: String) -> Int? {
        months.firstIndex { $0 == word || $0.prefix(3) == word }.map { $0 + 1 }
    }

    /// `05-04`; a leap year decides what exists, so that 02-29 is accepted.
    private static func monthAndDay(_ text: String) -> (month: Int, day: Int)? {
        guard text.utf8.count == 5, let date = CivilDate("2024-" + text) else { return nil }
        return (date.month, date.day)
    }

    private static func number(_ text: String, in range: ClosedRange<Int>) -> Int? {
        guard !text.isEmpty, text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
        return Int(text).flatMap { range.contains($0) ? $0 : nil }
    }
}

extension StringProtocol {
    /// Without spaces at both ends.
    var trimmedSpaces: String {
        String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}
