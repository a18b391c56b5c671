/// A state, province or territory by its ISO 3166-2 code, `US-NY`; known for numbers under +1 only.
public struct Subdivision: Hashable, Sendable, Codable, RawRepresentable {
    /// The code as ISO writes it: `US-NY`, `CA-QC`; territories of the United States are `US-PR` and so on.
    public let rawValue: String

    /// Takes the code in capital letters; nil when no area code lies there.
    public init?(rawValue: String) {
        guard Geography.bundled.subdivisions.contains(rawValue) else { return nil }
        self.rawValue = rawValue
    }

    /// For codes read from the tables themselves.
    init(known rawValue: some StringProtocol) {
        self.rawValue = String(rawValue)
    }

    /// The names of all zones its numbers may be in, sorted; as far as its area codes know.
    public var zones: [String] { Geography.bundled.zones(of: self) }

    /// Every subdivision that has an area code, in alphabetical order.
    public static var all: [Subdivision] { Geography.bundled.subdivisions.sorted().map(Subdivision.init(known:)) }
}

extension Subdivision: LosslessStringConvertible {
    /// The same as `init(rawValue:)`.
    public init?(_ description: String) {
        self.init(rawValue: description)
    }

    /// The code.
    public var description: String { rawValue }
}

extension Subdivision: Comparable {
    /// Alphabetical.
    public static func < (left: Subdivision, right: Subdivision) -> Bool { left.rawValue < right.rawValue }
}
