package import Numbering

extension OpeningHours {
    /// The hours of an ordinary week.
    package struct Weekly: Hashable, Sendable {
        /// Seven lists of spans, Monday first.
        private let days: [[DaySpan]]

        /// Open without end.
        package static let always = Weekly(days: Array(repeating: [.wholeDay], count: 7))

        /// Never open.
        package static let never = Weekly(days: Array(repeating: [], count: 7))

        private init(days: [[DaySpan]]) {
            self.days = days
        }

        /// Hours by groups of days; spans of a day named twice add up, days not named are closed.
        package init(_ groups: [(days: WeekdaySet, spans: [DaySpan])]) {
            var days = Array(repeating: [DaySpan](), count: 7)
            for group in groups {
                for day in group.days.days { days[day.rawValue - 1] += group.spans }
            }
            self.init(days: days)
        }

        /// Reads `always`, `never`, or `days=span,span; …`.
        package init(rule: some StringProtocol) throws(HoursError) {
            switch String(rule).filter({ !$0.isWhitespace }) {
            case "always": self = .always
            case "never": self = .never
            case let text:
                var groups: [(days: WeekdaySet, spans: [DaySpan])] = []
                for part in text.split(separator: ";") {
                    let sides = part.split(separator: "=", omittingEmptySubsequences: false)
                    guard sides.count == 2, !sides[0].isEmpty, !sides[1].isEmpty else { throw .rule(String(part)) }
                    var spans: [DaySpan] = []
                    for span in sides[1].split(separator: ",", omittingEmptySubsequences: false) {
                        spans.append(try DaySpan(span))
                    }
                    groups.append((try WeekdaySet(sides[0]), spans))
                }
                guard !groups.isEmpty else { throw .rule(String(rule)) }
                self.init(groups)
            }
        }

        /// The spans that start on a day of the week.
        package func spans(on day: Weekday) -> [DaySpan] { days[day.rawValue - 1] }
    }
}
