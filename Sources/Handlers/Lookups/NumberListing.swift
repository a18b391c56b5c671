package import Numbering
package import OptOut

/// How a number is listed: what Telnyx's number lookup says, as far as rules and quiet hours ask for it.
package struct NumberListing: Hashable, Sendable, Codable {
    /// `mobile`, `fixed line`, `voip`, `toll free`, …: an open list, in Telnyx's words.
    package let lineType: String?
    /// The carrier's name.
    package let carrier: String?
    /// The name the number is listed under.
    package let name: String?
    /// The state or province the number was ported in, as two letters.
    package let state: String?

    /// Puts a listing together; without anything, nothing is known of the number.
    package init(lineType: String? = nil, carrier: String? = nil, name: String? = nil, state: String? = nil) {
        self.lineType = lineType
        self.carrier = carrier
        self.name = name
        self.state = state
    }

    /// What one lookup says.
    init(_ lookup: NumberLookup) {
        self.init(
            lineType: lookup.lineType,
            carrier: lookup.carrier,
            name: lookup.callerName,
            state: lookup.state
        )
    }

    /// The same with what another lookup of the number adds.
    func adding(_ other: NumberListing) -> NumberListing {
        NumberListing(
            lineType: lineType ?? other.lineType,
            carrier: carrier ?? other.carrier,
            name: name ?? other.name,
            state: state ?? other.state
        )
    }

    /// Where the person may be, for a number that tells no state by itself; nil for all others.
    ///
    /// A number may have been ported far from where it was issued and farther from where its holder lives, so the listing
    /// never stands against what the area code says.
    package func place(of number: PhoneNumber) -> KnownPlace? {
        let place = Place.of(number)
        guard let state, let region = place.region?.rawValue, ["US", "CA"].contains(region), place.subdivisions.isEmpty
        else { return nil }
        return KnownPlace(timeZone: nil, subdivision: "\(region)-\(state.uppercased())")
    }
}
