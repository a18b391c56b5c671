public import Numbering

/// The zones a number may be in and the jurisdictions whose rules may hold there.
public struct Whereabouts: Hashable, Sendable {
    /// Every clock that may be the person's; empty when nothing is known.
    public let zones: [TimeZoneRules]
    /// ISO 3166 codes, the narrower first: `US-FL`, `US`; empty when the place is unknown.
    public let jurisdictions: [String]

    /// Names zones and jurisdictions.
    public init(zones: [TimeZoneRules], jurisdictions: [String]) {
        self.zones = zones
        self.jurisdictions = jurisdictions
    }

    /// What the number's digits say, and what is known better.
    ///
    /// A known state replaces the jurisdictions and, unless a zone is known too, the zones by all zones of that state. A
    /// number under +1 without a state, and one that is tied to no place, has no jurisdiction: anything may hold.
    public init(of place: Place, known: KnownPlace? = nil) {
        let subdivisions = known?.subdivision.map { [$0] } ?? place.subdivisions
        let isTied = known?.subdivision != nil || place.isTiedToPlace
        let country = subdivisions.first.map { String($0.rawValue.prefix(2)) } ?? place.region?.rawValue
        let needsState = country == "US" || country == "CA"
        let isKnown = isTied && (!subdivisions.isEmpty || !needsState)
        jurisdictions = isKnown ? subdivisions.map(\.rawValue) + [country].compactMap(\.self) : []
        if let zone = known?.zone {
            zones = [zone]
        } else {
            let names = known?.subdivision?.zones ?? place.zones
            // Every zone of the tables has rules; a test reads them all.
            zones = names.compactMap { name in
                do { return try TimeZoneRules(named: name) } catch { return nil }
            }
        }
    }
}
