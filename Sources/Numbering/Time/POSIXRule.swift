/// The rule that holds from some year on, as POSIX writes it in `TZ`: `EST5EDT,M3.2.0,M11.1.0`.
///
/// With the extensions of RFC 9636: times of day from -167 to 167 hours, and names in angle brackets.
struct POSIXRule: Hashable, Sendable {
    let standardName: String
    /// Seconds east of UTC; POSIX writes them the other way round.
    let standardOffset: Int
    let summer: Summer?

    struct Summer: Hashable {
        let name: String
        let offset: Int
        let start: POSIXDay
        let end: POSIXDay
    }

    /// One offset all year round.
    init(standardName: String, standardOffset: Int) {
        self.standardName = standardName
        self.standardOffset = standardOffset
        summer = nil
    }

    /// Takes a rule; nil when it is not one.
    init?(_ text: some StringProtocol) {
        var reader = POSIXReader(text)
        guard let name = reader.name(), let west = reader.time() else { return nil }
        standardName = name
        standardOffset = -west
        if reader.isAtEnd {
            summer = nil
            return
        }
        guard let summerName = reader.name() else { return nil }
        let summerOffset = reader.time().map { -$0 } ?? standardOffset + 3_600
        guard reader.skip(","), let start = reader.day(), reader.skip(","), let end = reader.day(), reader.isAtEnd
        else {
            return nil
        }
        summer = Summer(name: summerName, offset: summerOffset, start: start, end: end)
    }

    /// The changes of the years around a second, in order.
    func changes(around second: Int) -> [ClockChange] {
        guard let summer else { return [] }
        let year = CivilDate(dayNumber: second.floorDivided(by: 86_400).quotient).year
        return (year - 1...year + 1).flatMap { year in
            [
                ClockChange(
                    second: summer.start.localSecond(in: year) - standardOffset,
                    offsetBefore: standardOffset,
                    offsetAfter: summer.offset
                ),
                ClockChange(
                    second: summer.end.localSecond(in: year) - summer.offset,
                    offsetBefore: summer.offset,
                    offsetAfter: standardOffset
                ),
            ]
        }
        .sorted { $0.second < $1.second }
    }

    /// Seconds east of UTC.
    func offset(at second: Int) -> Int {
        changes(around: second).last { $0.second <= second }?.offsetAfter ?? standardOffset
    }

    /// The name that belongs to an offset of this rule.
    func name(at second: Int) -> String {
        guard let summer, offset(at: second) == summer.offset else { return standardName }
        return summer.name
    }
}
