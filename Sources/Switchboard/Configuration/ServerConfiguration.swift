/// The public door: `server:`.
package struct ServerConfiguration: Hashable, Sendable {
    /// The address it listens on; loopback by default, because TLS is a proxy's work.
    package var host = "127.0.0.1"
    /// The port; 0 takes a free one.
    package var port: UInt16 = 8080
    /// How Telnyx reaches us, without a trailing slash; callbacks in our documents start with it.
    package var publicURL: String?
    /// The largest accepted body, in bytes.
    package var maxBody = 1 << 20
    /// How many connections are held at once.
    package var maxConnections = 1024
    /// How long a request's head may take.
    package var headDeadline: Duration = .seconds(10)
    /// How long a request's body may take.
    package var bodyDeadline: Duration = .seconds(20)
    /// How long a kept connection may be silent.
    package var idleDeadline: Duration = .seconds(60)
    /// How long an answer may take to be taken.
    package var writeDeadline: Duration = .seconds(10)

    init(_ section: Section) {
        host = section.text("host") ?? host
        port = UInt16(section.value("port", default: Int(port), ConfigurationValues.integer(0...65535)))
        publicURL = section.value("public-url", ConfigurationValues.url)
        maxBody = section.value("max-body", default: maxBody) { text in
            let bytes = try ConfigurationValues.bytes(text)
            guard (1024...(64 << 20)).contains(bytes) else {
                throw ValueFault("must be from 1KiB (1024 bytes) to 64MiB")
            }
            return bytes
        }
        maxConnections = section.value(
            "max-connections",
            default: maxConnections,
            ConfigurationValues.integer(1...100_000)
        )
        headDeadline = section.value("head-deadline", default: headDeadline, ConfigurationValues.deadline)
        bodyDeadline = section.value("body-deadline", default: bodyDeadline, ConfigurationValues.deadline)
        idleDeadline = section.value("idle-deadline", default: idleDeadline, ConfigurationValues.deadline)
        writeDeadline = section.value("write-deadline", default: writeDeadline, ConfigurationValues.deadline)
        section.finish()
    }
}
