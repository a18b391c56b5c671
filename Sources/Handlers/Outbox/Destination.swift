/// Where effects go; what shares a circuit breaker, a pace and a concurrency limit.
package struct Destination: Hashable, Sendable, RawRepresentable, CustomStringConvertible {
    /// Telnyx's messaging API.
    package static let messages = Destination(rawValue: "telnyx.messages")
    /// Telnyx's call commands.
    package static let calls = Destination(rawValue: "telnyx.calls")
    /// Where fax files are fetched from.
    package static let faxes = Destination(rawValue: "faxes")
    /// Where recordings are fetched from.
    package static let recordings = Destination(rawValue: "recordings")

    /// Where files of messages are fetched from.
    package static let media = Destination(rawValue: "media")

    /// Where kept files are copied to.
    package static let copies = Destination(rawValue: "copies")

    /// The text stored in the outbox and used as a metric label.
    package let rawValue: String

    /// Takes the text as it stands.
    package init(rawValue: String) { self.rawValue = rawValue }

    /// The sink of that name.
    package static func sink(_ name: String) -> Destination { Destination(rawValue: "sink.\(name)") }

    /// The name of the sink; nil when it is none.
    package var sinkName: String? { rawValue.hasPrefix("sink.") ? String(rawValue.dropFirst(5)) : nil }

    /// The text itself.
    package var description: String { rawValue }
}
