public import Foundation

/// The clock of one time zone from 2020 on, by the bundled tables and never by the platform's.
///
/// Before 2020 the offset of its first day is given. Cheap to copy; making one is a look-up by name.
public struct TimeZoneRules: Sendable {
    /// The current IANA name, also when an older one was asked for.
    public let name: String

    private let firstOffset: Int
    /// Changes before `ruleStart`, in order.
    private let listed: [ClockChange]
    private let rule: POSIXRule
    /// From this second on the rule alone holds.
    private let ruleStart: Int

    /// The release of the IANA database the tables come from, `2026f`.
    public static let databaseVersion = ZoneRuleRows.version

    /// The rules of a zone; older names (`US/Eastern`, `Asia/Calcutta`) are understood.
    public init(named name: some StringProtocol) throws(TimeZoneError) {
        let zones = TimeZoneTable.bundled
        guard let rules = zones.rules(named: String(name)) else {
            throw .unknown(name: String(name), suggestions: zones.suggestions(for: String(name)))
        }
        self = rules
    }

    /// Coordinated Universal Time.
    public static var utc: TimeZoneRules { TimeZoneRules(fixedName: "Etc/UTC") }

    private init(fixedName: String) {
        name = fixedName
        firstOffset = 0
        listed = []
        rule = POSIXRule(standardName: "UTC", standardOffset: 0)
        ruleStart = .min
    }

    /// A line of the table; nil when it cannot be read, and a test reads them all.
    init?(row words: [Substring]) {
        guard words.count >= 4, let offset = Int(words[1]), let rule = POSIXRule(words[2]), let start = Int(words[3])
        else {
            return nil
        }
        var changes: [ClockChange] = []
        var current = offset
        for word in words.dropFirst(4) {
            let parts = word.split(separator: ":")
            guard parts.count == 2, let second = Int(parts[0]), let after = Int(parts[1]) else { return nil }
            changes.append(ClockChange(second: second, offsetBefore: current, offsetAfter: after))
            current = after
        }
        name = String(words[0])
        firstOffset = offset
        listed = changes
        self.rule = rule
        ruleStart = start
    }

    /// Seconds east of UTC at an instant.
    public func offset(at instant: Date) -> Int {
        offset(atSecond: instant.unixSecond)
    }

    /// Seconds east of UTC at a second since 1970.
    public func offset(atSecond second: Int) -> Int {
        if second >= ruleStart { return rule.offset(at: second) }
        return listed.last { $0.second <= second }?.offsetAfter ?? firstOffset
    }

    /// What calendar and clock show at an instant.
    public func localTime(at instant: Date) -> LocalTime {
        localTime(atSecond: instant.unixSecond)
    }

    /// What calendar and clock show at a second since 1970.
    public func localTime(atSecond second: Int) -> LocalTime {
        LocalTime(unixSecond: second, offset: offset(atSecond: second))
    }

    /// `EST`, `CEST`, `+0545`; nil for instants before the current rule, whose names the tables do not hold.
    public func abbreviation(at instant: Date) -> String? {
        let second = instant.unixSecond
        return second >= ruleStart ? rule.name(at: second) : nil
    }

    /// The first change of clocks later than an instant; nil when none is known.
    public func nextTransition(after instant: Date) -> ClockChange? {
        nextTransition(afterSecond: instant.unixSecond)
    }

    /// The first change of clocks later than a second since 1970; nil when none is known.
    public func nextTransition(afterSecond second: Int) -> ClockChange? {
        if let change = listed.first(where: { $0.second > second }) { return change }
        let from = max(second, ruleStart)
        return rule.changes(around: from).first { $0.second > from && $0.shift != 0 }
    }

    /// The latest change of clocks at or before an instant; nil when the tables hold none.
    public func previousTransition(atOrBefore instant: Date) -> ClockChange? {
        let second = instant.unixSecond
        let ruled = second > ruleStart ? rule.changes(around: second) : []
        return ruled.last { $0.second <= second && $0.second > ruleStart && $0.shift != 0 }
            ?? listed.last { $0.second <= second }
    }

    /// The instants at which clocks show a date and time: none in a skipped hour, two in a repeated one.
    public func instants(of date: CivilDate, secondOfDay: Int) -> [Date] {
        let local = date.dayNumber * 86_400 + secondOfDay
        // No clock is more than a day from UTC, so that the offset in question holds somewhere in these two days.
        var offsets: Set = [offset(atSecond: local - 86_400)]
        var cursor = local - 86_400
        while let change = nextTransition(afterSecond: cursor), change.second <= local + 86_400 {
            offsets.insert(change.offsetAfter)
            cursor = change.second
        }
        return offsets.map { local - $0 }.filter { offset(atSecond: $0) == local - $0 }.sorted().map(
            Date.init(unixSecond:)
        )
    }
}

extension TimeZoneRules: Hashable {
    /// The same zone.
    public static func == (left: TimeZoneRules, right: TimeZoneRules) -> Bool { left.name == right.name }

    /// Hashes the name.
    public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
