/// A day of the week, Monday first as in ISO 8601.
public enum Weekday: Int, Hashable, Sendable, CaseIterable, Codable {
    /// Mon.
    case monday = 1
    /// Tue.
    case tuesday
    /// Wed.
    case wednesday
    /// Thu.
    case thursday
    /// Fri.
    case friday
    /// Sat.
    case saturday
    /// Sun.
    case sunday

    /// The full English name, `Monday`.
    public var name: String {
        switch self {
        case .monday: "Monday"
        case .tuesday: "Tuesday"
        case .wednesday: "Wednesday"
        case .thursday: "Thursday"
        case .friday: "Friday"
        case .saturday: "Saturday"
        case .sunday: "Sunday"
        }
    }

    /// The word used in rules and configuration, `Mon`.
    public var shortName: String { String(name.prefix(3)) }

    /// Whether it is Saturday or Sunday.
    public var isWeekend: Bool { self == .saturday || self == .sunday }

    /// Takes `Mon` or `Monday` in any case; nil otherwise.
    public init?(_ word: some StringProtocol) {
        let word = word.lowercased()
        let match = Self.allCases.first { $0.name.lowercased() == word || $0.shortName.lowercased() == word }
        guard let match else { return nil }
        self = match
    }

    /// The day so many days later.
    public func advanced(by days: Int) -> Weekday {
        let index = ((rawValue - 1 + days % 7) % 7 + 7) % 7
        return Self.allCases[index]
    }
}
