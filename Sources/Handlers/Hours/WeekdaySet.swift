package import Numbering

/// Some days of the week, as rules and configuration name them: `Mon-Fri`, `Sat-Mon`, `Tue,Thu`, `*`.
package struct WeekdaySet: Hashable, Sendable {
    /// The days, Monday first.
    package let days: [Weekday]

    /// Reads day words; a range may wrap the end of the week.
    package init(_ text: some StringProtocol) throws(HoursError) {
        var chosen: Set<Weekday> = []
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            guard let days = Self.days(String(part).filter { $0 != " " && $0 != "\t" }) else {
                throw .days(String(text))
            }
            chosen.formUnion(days)
        }
        days = Weekday.allCases.filter(chosen.contains)
    }

    private static func days(_ word: String) -> [Weekday]? {
        if word == "*" { return Weekday.allCases }
        let ends = word.split(separator: "-", omittingEmptySubsequences: false).map { Weekday($0) }
        guard ends.count <= 2, let first = ends.first ?? nil, let last = ends.last ?? nil else { return nil }
        let length = (last.rawValue - first.rawValue + 7) % 7
        return (0...length).map(first.advanced(by:))
    }
}
