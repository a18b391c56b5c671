import Foundation
import Numbering

/// Says stretches of time as the weeks they lie in, `Mon-Fri 00:00-09:00, 17:00-24:00`.
struct WeekText {
    private let zone: TimeZoneRules

    /// Speaks of days and hours by the clocks of a zone.
    init(zone: TimeZoneRules) { self.zone = zone }

    /// The whole weeks, and those that differ from most; empty when there is nothing.
    func phrases(for stretches: [(start: Date, end: Date)], from first: CivilDate, weeks: Int) -> [String] {
        var days: [CivilDate: [Range<Int>]] = [:]
        for stretch in stretches { add(stretch, to: &days) }
        let patterns = (0..<weeks).map { week in
            let monday = first.adding(days: week * 7)
            return (monday, pattern: Self.pattern((0..<7).map { days[monday.adding(days: $0)] ?? [] }))
        }
        let counts = Dictionary(grouping: patterns, by: \.pattern)
        let usual = counts.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }?.key ?? ""
        let rest = counts.filter { $0.key != usual && !$0.key.isEmpty }.sorted { $0.value[0].0 < $1.value[0].0 }
        let others = rest.map { pattern, found in
            let more = found.count > 1 ? " and in \(found.count - 1) more within a year" : ""
            return "in the week of \(found[0].0)\(more): \(pattern)"
        }
        return (usual.isEmpty ? [] : ["every week \(usual)"]) + others
    }

    private func add(_ stretch: (start: Date, end: Date), to days: inout [CivilDate: [Range<Int>]]) {
        var cursor = Int(stretch.start.timeIntervalSince1970)
        let end = Int(stretch.end.timeIntervalSince1970)
        while cursor < end {
            let local = zone.localTime(atSecond: cursor)
            // A day on which clocks are changed is longer or shorter than others.
            let midnight = zone.instants(of: local.date.adding(days: 1), secondOfDay: 0).first
            let dayEnd = midnight.map { Int($0.timeIntervalSince1970) } ?? cursor + 86_400 - local.secondOfDay
            let from = local.secondOfDay / 60
            let to = end < dayEnd ? zone.localTime(atSecond: end).secondOfDay / 60 : 1_440
            if from < to { Self.append(from..<to, to: &days[local.date, default: []]) }
            cursor = max(min(end, dayEnd), cursor + 1)
        }
    }

    private static func append(_ range: Range<Int>, to ranges: inout [Range<Int>]) {
        if let last = ranges.last, range.lowerBound <= last.upperBound {
            ranges[ranges.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
        } else {
            ranges.append(range)
        }
    }

    /// Neighbouring days with the same hours are joined.
    private static func pattern(_ week: [[Range<Int>]]) -> String {
        var parts: [String] = []
        var day = 0
        while day < 7 {
            let spans = week[day]
            var last = day
            while last < 6, week[last + 1] == spans { last += 1 }
            if !spans.isEmpty {
                let names = [day, last].map { Weekday.allCases[$0].shortName }
                let text = spans.map { "\(clock($0.lowerBound))-\(clock($0.upperBound))" }.joined(separator: ", ")
                parts.append("\(day == last ? names[0] : "\(names[0])-\(names[1])") \(text)")
            }
            day = last + 1
        }
        return parts.joined(separator: "; ")
    }

    private static func clock(_ minutes: Int) -> String {
        let hour = minutes / 60
        let minute = minutes % 60
        return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
    }
}
