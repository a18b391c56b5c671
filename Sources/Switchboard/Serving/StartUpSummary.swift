import EventIngress

/// What `serve` prints when it answers: what to paste into the Telnyx portal, where things live, what is off and why.
package struct StartUpSummary: Sendable {
    /// Where requests are answered: the public URL when configured, else the door's own address.
    package let baseURL: String
    /// Whether `server.public-url` is configured.
    package let hasPublicURL: Bool
    /// The token in the voice URL; nil when only signatures count.
    package let voiceToken: String?
    /// Fingerprints of the keys events are checked against.
    package let keyFingerprints: [String]
    /// The data directory.
    package let dataDirectory: String
    /// The configuration file; nil for embedded defaults.
    package let configurationFile: String?
    /// The admin listener's address; nil when it is closed.
    package let adminURL: String?
    /// Where the Telnyx API is; nil when nothing is sent.
    package let apiURL: String?
    /// The door's own address: what `send` is to be told.
    package let localURL: String
    /// True with `--dev`.
    package let isDevelopment: Bool
    /// What is off, and why.
    package let disabled: [String]

    /// The lines, most needed first.
    package var lines: [String] {
        var lines = ["\(Release.description) is answering on \(baseURL)", ""]
        if isDevelopment {
            lines += [
                "  DEVELOPMENT: events are checked against a key of our own and the Telnyx API is a stand-in.",
                "  Nothing reaches Telnyx. Do not point a real number here.", "",
            ]
        }
        lines += ["  Paste into the Telnyx portal:"]
        lines += ["    webhook URL   \(baseURL)/webhooks/telnyx   (API version 2)"]
        lines += ["    voice URL     \(voiceURL)   (TeXML application, set POST)"]
        if !hasPublicURL && !isDevelopment {
            lines += ["    (set server.public-url to the https address Telnyx reaches you by)"]
        }
        lines += [""]
        for fingerprint in keyFingerprints { lines += ["  public key      \(fingerprint)"] }
        lines += ["  data            \(dataDirectory)"]
        lines += ["  configuration   \(configurationFile ?? "embedded defaults (no hookswitch.yaml here)")"]
        lines += ["  Telnyx API      \(apiURL ?? "off")"]
        if isDevelopment, let apiURL {
            lines += ["                  what it got: \(apiURL.replacing("/v2", with: ""))/_stand-in/requests"]
        }
        if baseURL != localURL { lines += ["  listening on    \(localURL)"] }
        lines += ["  admin           \(adminURL ?? "closed")"]
        if isDevelopment, adminURL != nil { lines += ["                  token in \(dataDirectory)/admin-token"] }
        for reason in disabled { lines += ["  off             \(reason)"] }
        if isDevelopment {
            lines += [
                "", "  Try it in another terminal:",
                "    hookswitch send fixtures/demo/03-message-hours.json --fresh-ids --to \(localURL)\(dataOption)",
                "    hookswitch events list\(dataOption)",
            ]
        }
        return lines
    }

    /// What commands beside the server must be told, unless they find it themselves.
    private var dataOption: String { dataDirectory == "./data" ? "" : " --data \(dataDirectory)" }

    private var voiceURL: String {
        voiceToken.map { "\(baseURL)/texml/t/\($0)/voice" } ?? "\(baseURL)/texml/voice"
    }
}
