/// The admin listener: `admin:`.
package struct AdminConfiguration: Hashable, Sendable {
    /// The address it listens on; keep it on loopback.
    package var host = "127.0.0.1"
    /// The port; 0 takes a free one.
    package var port: UInt16 = 8081
    /// The bearer token; without one the listener does not open.
    package var token: Secret?
    /// How many requests of the API are answered a minute.
    package var requestsPerMinute = 600

    /// Shorter tokens are warned about.
    private static let shortestToken = 16

    init(_ section: Section) {
        host = section.text("host") ?? host
        port = UInt16(section.value("port", default: Int(port), ConfigurationValues.integer(0...65535)))
        token = section.value("token", ConfigurationValues.secret)
        if let token, token.exposed.utf8.count < Self.shortestToken {
            section.report(
                "is short enough to be guessed; make one with `openssl rand -hex 32`",
                at: "token",
                severity: .warning
            )
        }
        requestsPerMinute = section.value(
            "requests-per-minute",
            default: requestsPerMinute,
            ConfigurationValues.integer(1...1_000_000)
        )
        section.finish()
    }
}
