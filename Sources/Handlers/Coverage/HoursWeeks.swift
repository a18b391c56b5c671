import Foundation
import Numbering

/// When which hours are open: over a year of ordinary weeks, and over everything the calendars say.
struct HoursWeeks {
    /// A stretch of time in which the same hours are open.
    struct Stretch: Hashable {
        let start: Date
        let end: Date
        let open: Set<String>
    }

    /// Stretches that follow each other without a gap.
    let stretches: [Stretch]

    /// Cuts the time from `start` to `end` where any of the hours open or close.
    init(_ hours: [String: OpeningHours], from start: Date, to end: Date) {
        var edges: [Date: [(name: String, opens: Bool)]] = [:]
        for (name, opening) in hours {
            for interval in opening.openIntervals(from: start, to: end) {
                edges[interval.lowerBound, default: []].append((name, true))
                edges[interval.upperBound, default: []].append((name, false))
            }
        }
        var open: Set<String> = []
        var cursor = start
        var stretches: [Stretch] = []
        for edge in edges.keys.sorted() {
            if cursor < edge { stretches.append(Stretch(start: cursor, end: edge, open: open)) }
            // One interval may end where the next begins.
            for change in edges[edge] ?? [] where !change.opens { open.remove(change.name) }
            for change in edges[edge] ?? [] where change.opens { open.insert(change.name) }
            cursor = edge
        }
        if cursor < end { stretches.append(Stretch(start: cursor, end: end, open: open)) }
        self.stretches = stretches
    }

    /// The sets of hours that are open at the same time at some instant.
    var openTogether: [Set<String>] { Array(Set(stretches.map(\.open))) }
}

extension OpeningHours {
    /// The same without holidays and exceptions.
    var ordinary: OpeningHours { OpeningHours(zone: zone, weekly: weekly) }
}
