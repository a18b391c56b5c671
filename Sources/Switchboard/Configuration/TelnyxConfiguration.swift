package import EventIngress

/// The Telnyx account: `telnyx:`.
package struct TelnyxConfiguration: Hashable, Sendable {
    /// The account's public keys; several while a key is rotated.
    package var publicKeys: [PublicKey] = []
    /// Keys that are none: they stop `serve` and `config check`, and no command that needs no key.
    package let unusableKeys: [ConfigurationFault]
    /// The API key; without one nothing is sent.
    package var apiKey: Secret?
    /// The API's base URL, without a trailing slash.
    package var apiURL = "https://api.telnyx.com/v2"
    /// How far a request's timestamp may be from our clock, both ways; no upper bound.
    package var timestampTolerance: Duration = .seconds(300)

    init(_ section: Section) {
        var faults: [ConfigurationFault] = []
        publicKeys = (section.list("public-keys") { $0 } ?? []).enumerated().compactMap { index, text in
            do {
                return try PublicKey(base64: text)
            } catch {
                faults.append(
                    ConfigurationFault(
                        file: section.reader.file,
                        line: section.line(of: "public-keys"),
                        key: "\(section.path(of: "public-keys"))[\(index + 1)]",
                        message: "\(error)"
                    )
                )
                return nil
            }
        }
        unusableKeys = faults
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
