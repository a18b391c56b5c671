import Foundation
package import TelnyxEvents

/// The W3C trace context of an event: derived from its id, so that every effect of it has the same trace on every attempt,
/// and nothing from outside is taken over.
package struct TraceParent: Hashable, Sendable, CustomStringConvertible {
    /// 32 hexadecimal digits, the same for everything an event causes.
    package let trace: String
    /// 16 hexadecimal digits, one for each effect.
    package let span: String

    /// The trace of an event; `effect` names what is done for it.
    package init(event: EventID, effect: String) {
        trace = Self.digits(of: "trace \(event.rawValue)", count: 32)
        span = Self.digits(of: "span \(event.rawValue) \(effect)", count: 16)
    }

    /// The value of `traceparent`: version 00, sampled.
    package var description: String { "00-\(trace)-\(span)-01" }

    /// Both ids must not be all zeros (W3C Trace Context, section 3.2.2), which no digest of ours is.
    private static func digits(of text: String, count: Int) -> String {
        String(ContentHash.hexadecimal(of: Data(text.utf8)).prefix(count))
    }
}
