/// A country or territory by its ISO 3166-1 alpha-2 code, `GB`; `001` stands for calling codes of no country.
///
/// Only regions that have telephone numbers exist.
public struct Region: Hashable, Sendable, Codable, RawRepresentable {
    /// The code as ISO writes it: `US`, `GB`, `001`.
    public let rawValue: String

    /// Takes the code in capital letters; nil when no number belongs to such a region (`UK` is `GB`).
    public init?(rawValue: String) {
        guard NumberPlan.regions.contains(rawValue) else { return nil }
        self.rawValue = rawValue
    }

    /// For codes read from the tables themselves.
    init(known rawValue: some StringProtocol) {
        self.rawValue = String(rawValue)
    }

    /// Calling codes that belong to no country, such as +800 or satellite networks.
    public static let nonGeographic = Region(known: "001")

    /// Every region that has numbers, in alphabetical order.
    public static var all: [Region] { NumberPlan.regions.sorted().map(Region.init(known:)) }
}

extension Region: LosslessStringConvertible {
    /// The same as `init(rawValue:)`.
    public init?(_ description: String) {
        self.init(rawValue: description)
    }

    /// The code.
    public var description: String { rawValue }
}

extension Region: Comparable {
    /// Alphabetical.
    public static func < (left: Region, right: Region) -> Bool { left.rawValue < right.rawValue }
}
