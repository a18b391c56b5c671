import TelnyxEvents

/// What `GET /number_lookup/{number}` tells about a number.
package struct NumberLookup: Hashable, Sendable {
    /// What is asked for; the parts not asked for are nil.
    package enum Kind: String, Hashable, Sendable, CaseIterable {
        /// Carrier and line type.
        case carrier
        /// The name the caller is listed under.
        case callerName = "caller-name"
    }

    /// The number.
    package let number: String
    /// ISO 3166-1.
    package let region: String?
    /// The carrier's name.
    package let carrier: String?
    /// `mobile`, `fixed line`, `voip`, `toll free`, …: an open list.
    package let lineType: String?
    /// The caller's name.
    package let callerName: String?
    /// The state the number was ported in.
    package let state: String?

    /// Reads the `data` of an answer; nil when it is no lookup.
    ///
    /// Empty strings count as absent.
    init?(_ value: JSONValue?) {
        guard let number = value?["phone_number"]?.text else { return nil }
        func word(_ text: String?) -> String? { text.flatMap { $0.isEmpty ? nil : $0 } }
        self.number = number
        region = word(value?["country_code"]?.text)
        carrier = word(value?["carrier"]?["name"]?.text)
        lineType = word(value?["carrier"]?["type"]?.text) ?? word(value?["portability"]?["line_type"]?.text)
        state = word(value?["portability"]?["state"]?.text)
        callerName = word(value?["caller_name"]?["caller_name"]?.text)
    }
}
