public import Numbering

/// Where a person is known to be, from a customer record: better than what the digits of the number suggest.
public struct KnownPlace: Hashable, Sendable {
    /// The clock there.
    public let zone: TimeZoneRules?
    /// The state or province of the address; its law holds beside that of the area code.
    public let subdivision: Subdivision?

    /// Takes what is known; nil when that is nothing.
    public init?(zone: TimeZoneRules? = nil, subdivision: Subdivision? = nil) {
        guard zone != nil || subdivision != nil else { return nil }
        self.zone = zone
        self.subdivision = subdivision
    }

    /// Takes names as records hold them, `Europe/Paris` and `US-FL`; what is no such name is as good as absent.
    public init?(timeZone: String?, subdivision: String? = nil) {
        let zone = timeZone.flatMap { name -> TimeZoneRules? in
            do { return try TimeZoneRules(named: name) } catch { return nil }
        }
        self.init(zone: zone, subdivision: subdivision.flatMap(Subdivision.init(rawValue:)))
    }
}

extension KnownPlace: Codable {
    private enum CodingKeys: String, CodingKey {
        case timeZone, subdivision
    }

    /// Decodes names; one that means nothing any more is left out.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let timeZone = try container.decodeIfPresent(String.self, forKey: .timeZone)
        let subdivision = try container.decodeIfPresent(String.self, forKey: .subdivision)
        let place = KnownPlace(timeZone: timeZone, subdivision: subdivision)
        zone = place?.zone
        self.subdivision = place?.subdivision
    }

    /// Encodes names.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(zone?.name, forKey: .timeZone)
        try container.encodeIfPresent(subdivision?.rawValue, forKey: .subdivision)
    }
}
