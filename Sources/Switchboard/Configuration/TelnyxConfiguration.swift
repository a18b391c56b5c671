/// The Telnyx account: `telnyx:`.
package struct TelnyxConfiguration: Hashable, Sendable {
    /// The account's public keys, Base64 of 32 bytes each; several while a key is rotated.
    package var publicKeys: [String] = []
    /// The API key; without one nothing is sent.
    package var apiKey: Secret?
    /// The API's base URL, without a trailing slash.
    package var apiURL = "https://api.telnyx.com/v2"
    /// How far a request's timestamp may be from our clock, both ways; no upper bound.
    package var timestampTolerance: Duration = .seconds(300)

    init(_ section: Section) {
        publicKeys = section.list("public-keys") { $0 } ?? []
        apiKey = section.value("api-key", ConfigurationValues.secret)
        apiURL = section.value("api-url", default: apiURL, ConfigurationValues.url)
        timestampTolerance = section.value(
            "timestamp-tolerance",
            default: timestampTolerance,
            ConfigurationValues.duration
        )
        section.finish()
    }
}
