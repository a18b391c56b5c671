/// The admin listener: `admin:`.
package struct AdminConfiguration: Hashable, Sendable {
    /// The address it listens on; keep it on loopback.
    package var host = "127.0.0.1"
    /// The port; 0 takes a free one.
    package var port: UInt16 = 8081
    /// The bearer token; without one the listener does not open.
    package var token: Secret?
    /// The names requests may come for beside those of the machine itself.
    package var hosts: [String] = []
    /// The proxies whose `X-Forwarded-For` and `X-Forwarded-Proto` count.
    package var trustedProxies: [String] = []
    /// Tokens signed by somebody else that open it too; nil for none.
    package var jwt: JWTConfiguration?
    /// How many requests of the API are answered a minute, for each client.
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
        hosts = section.list("hosts", Self.hostName) ?? []
        trustedProxies = section.list("trusted-proxies") { $0 } ?? []
        jwt = section.has("jwt") ? JWTConfiguration(section.section("jwt")) : nil
        requestsPerMinute = section.value(
            "requests-per-minute",
            default: requestsPerMinute,
            ConfigurationValues.integer(1...1_000_000)
        )
        section.expect("jwt")
        section.finish()
    }

    /// Whether anything opens the listener.
    package var isOpen: Bool { token != nil || jwt != nil }

    private static func hostName(_ text: String) throws -> String {
        guard !text.isEmpty, text.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || "-._[]:".contains($0)) }),
            !text.contains("://")
        else { throw ValueFault("'\(text)' is no host name; write admin.example.com, without https:// and port") }
        return text
    }
}
