public import Foundation
public import Numbering

/// May we text this number now? Every rule that may hold must allow it by every clock that may be the person's.
///
/// The rule table is `QuietHoursRule.table`; where a country has none, `elsewhere` holds, and where the place is unknown,
/// the hours that all rules allow (12 to 17, no Sundays). Without any zone the answer is no, until a place is known.
public struct QuietHours: Sendable {
    private let rules: [QuietHoursRule]
    private let own: QuietHoursRule?
    private let isHoliday: @Sendable (String, CivilDate) -> Bool

    /// Nothing is searched further ahead: within a year every pair of clocks has met in all its seasons.
    static let horizon = 366 * 86_400

    /// Takes hours of one's own, which can only narrow, and the answer to "is this date in that list of holidays".
    public init(
        own: SendingWeek? = nil,
        rules: [QuietHoursRule] = QuietHoursRule.table,
        isHoliday: @escaping @Sendable (String, CivilDate) -> Bool
    ) {
        self.rules = rules
        self.own = own.map {
            QuietHoursRule(id: "own-window", in: [], week: $0, source: "messaging.quiet-hours.window")
        }
        self.isHoliday = isHoliday
    }

    /// Whether that number may be sent a text at that instant.
    public func answer(for number: PhoneNumber, known: KnownPlace? = nil, at now: Date) -> QuietHoursAnswer {
        answer(for: Whereabouts(of: Place.of(number), known: known), at: now)
    }

    /// Whether somebody who may be in these places may be sent a text at that instant.
    public func answer(for whereabouts: Whereabouts, at now: Date) -> QuietHoursAnswer {
        let rules = applying(in: whereabouts)
        let second = now.unixSecond
        guard !whereabouts.zones.isEmpty else {
            return .refused(refusal(by: QuietHoursRule.unknownLocation, in: whereabouts, zone: nil, at: second))
        }
        for rule in rules {
            for zone in whereabouts.zones where next(rule, zone, from: second, limit: second) != second {
                return .refused(refusal(by: rule, in: whereabouts, zone: zone, at: second))
            }
        }
        return .allowed
    }

    /// The rules that may hold: the narrower jurisdictions first, so that an answer names the state before the country.
    public func applying(in whereabouts: Whereabouts) -> [QuietHoursRule] {
        let listed = whereabouts.jurisdictions.flatMap { code in rules.filter { $0.jurisdictions.contains(code) } }
        let fallback: [QuietHoursRule] =
            whereabouts.jurisdictions.isEmpty ? [.unknownLocation] : listed.isEmpty ? [.elsewhere] : []
        return listed + fallback + [own].compactMap(\.self)
    }

    private func refusal(
        by rule: QuietHoursRule,
        in whereabouts: Whereabouts,
        zone: TimeZoneRules?,
        at second: Int
    ) -> QuietHoursRefusal {
        QuietHoursRefusal(
            rule: rule.id,
            jurisdiction: whereabouts.jurisdictions.first(where: rule.jurisdictions.contains),
            zone: zone?.name,
            localTime: zone?.localTime(atSecond: second),
            next: zone.flatMap { _ in firstCommonSecond(in: whereabouts, from: second) }.map(Date.init(unixSecond:))
        )
    }

    /// The first second from one on that every rule allows by every clock.
    ///
    /// A second they all allow is never before the first one that any of them allows; so the latest of these is the next
    /// candidate, and nothing is skipped.
    private func firstCommonSecond(in whereabouts: Whereabouts, from second: Int) -> Int? {
        let pairs = applying(in: whereabouts).flatMap { rule in whereabouts.zones.map { (rule, $0) } }
        let limit = second + Self.horizon
        var candidate = second
        var agreeing = 0
        var index = 0
        while agreeing < pairs.count {
            let (rule, zone) = pairs[index]
            guard let allowed = next(rule, zone, from: candidate, limit: limit) else { return nil }
            agreeing = allowed == candidate ? agreeing + 1 : 1
            candidate = allowed
            index = (index + 1) % pairs.count
        }
        return candidate
    }

    /// The first second from one on, up to a limit, that a rule allows by a clock.
    private func next(_ rule: QuietHoursRule, _ zone: TimeZoneRules, from second: Int, limit: Int) -> Int? {
        var cursor = second
        var clocksMove: Int?
        while cursor <= limit {
            let local = zone.localTime(atSecond: cursor)
            let span = spans(of: rule, on: local.date).first { local.secondOfDay < $0.upperBound }
            if let span, span.contains(local.secondOfDay) { return cursor }
            // Within one offset the clock runs evenly; at a change of clocks the question is asked anew.
            let target = cursor + (span?.lowerBound ?? 86_400) - local.secondOfDay
            let change =
                clocksMove.flatMap { $0 > cursor ? $0 : nil }
                ?? zone.nextTransition(afterSecond: cursor)?.second ?? .max
            clocksMove = change
            cursor = min(target, change)
        }
        return nil
    }

    private func spans(of rule: QuietHoursRule, on date: CivilDate) -> [Range<Int>] {
        let spans = rule.week.seconds(on: date.weekday)
        guard !spans.isEmpty, let list = rule.closedOn else { return spans }
        return isHoliday(list, date) ? [] : spans
    }
}
