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
    /// A known zone replaces the clocks; a known state does so by all of its zones, and adds its law to that of the area
    /// code: whoever moved may be protected by both. A number under +1 without a state, and one that is tied to no place,
    /// has no jurisdiction of its own: without a known state anything may hold.
    public init(of place: Place, known: KnownPlace? = nil) {
        let guessed = place.isTiedToPlace ? place.subdivisions.filter { $0 != known?.subdivision } : []
        let subdivisions = [known?.subdivision].compactMap(\.self) + guessed
        var countries: [String] = []
        for subdivision in subdivisions { countries.append(String(subdivision.rawValue.prefix(2))) }
        if place.isTiedToPlace, let region = place.region { countries.append(region.rawValue) }
        countries = countries.enumerated().filter { countries[..<$0.offset].contains($0.element) == false }.map(
            \.element
        )
        let needsState = countries.first == "US" || countries.first == "CA"
        let isKnown = !subdivisions.isEmpty || (place.isTiedToPlace && !needsState)
        jurisdictions = isKnown ? subdivisions.map(\.rawValue) + countries : []
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
