/// How much room the disk of the data directory must have, under `disk:`.
package struct DiskConfiguration: Hashable, Sendable {
    /// Below so many bytes health says that it gets short.
    package let headroom: Int64
    /// Below so many bytes events are answered 503, so that Telnyx keeps them.
    package let reserve: Int64

    init(_ section: Section) {
        headroom = section.value("headroom", default: 1 << 30, Self.bytes)
        reserve = section.value("reserve", default: 64 << 20, Self.bytes)
        if reserve > headroom { section.report("must not be more than 'headroom'", at: "reserve") }
        section.finish()
    }

    private static func bytes(_ text: String) throws -> Int64 { Int64(try ConfigurationValues.bytes(text)) }
}
