/// What the digits of a number say about where it was issued and what it is.
///
/// Numbers are ported and telephones travel: this is where the number comes from, not where the person is.
public struct Place: Hashable, Sendable {
    /// The country or territory; nil when the prefix is not assigned.
    ///
    /// A toll-free number under +1 says `US`: look at `kind` before believing it.
    public let region: Region?

    /// The states or provinces, under +1 only; several where one area code covers several and the exchange is unknown.
    public let subdivisions: [Subdivision]

    /// Landline, mobile, toll-free and so on.
    public let kind: NumberKind

    /// The names of all zones the number may be in, sorted; empty when unknown.
    ///
    /// A toll-free number has dozens.
    public let zones: [String]

    /// Nothing known.
    public static let unknown = Place(region: nil, subdivisions: [], kind: .unknown, zones: [])

    /// Where the number was issued, by the longest prefix in the bundled tables; about a tenth of a microsecond.
    public static func of(_ number: PhoneNumber) -> Place {
        Geography.bundled.place(of: number)
    }

    /// The zones as listings print them: `Etc/Unknown`, a name no clock has, when there are none.
    public var listedZones: [String] { zones.isEmpty ? ["Etc/Unknown"] : zones }

    /// The subdivisions as listings print them, joined by commas; nil when there are none.
    public var listedSubdivisions: String? {
        subdivisions.isEmpty ? nil : subdivisions.map(\.rawValue).joined(separator: ",")
    }

    /// Whether the kind of number ties it to a place: then region and zones mean something.
    public var isTiedToPlace: Bool {
        switch kind {
        case .geographic, .fixed, .mobile, .fixedOrMobile, .pager: region != nil && region != .nonGeographic
        case .tollFree, .premium, .sharedCost, .voip, .personal, .uan, .voicemail, .unknown: false
        }
    }
}

extension PhoneNumber {
    /// The same as `Place.of(self)`.
    public var place: Place { Place.of(self) }
}
