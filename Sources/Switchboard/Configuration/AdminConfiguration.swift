/// The admin listener: `admin:`.
package struct AdminConfiguration: Hashable, Sendable {
    /// The address it listens on; keep it on loopback.
    package var host = "127.0.0.1"
    /// The port; 0 takes a free one.
    package var port: UInt16 = 8081
    /// The bearer token; without one the listener does not open.
    package var token: Secret?

    init(_ section: Section) {
        host = section.text("host") ?? host
        port = UInt16(section.value("port", default: Int(port), ConfigurationValues.integer(0...65535)))
        token = section.value("token") { text in
            guard text.utf8.count >= 16 else {
                throw ValueFault("must be at least 16 characters; make one with `openssl rand -hex 32`")
            }
            return Secret(text)
        }
        section.finish()
    }
}
