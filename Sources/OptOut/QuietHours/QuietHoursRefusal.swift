public import Foundation
public import Numbering

/// Which rule is against sending now, by which clock, and when none is any more.
public struct QuietHoursRefusal: Hashable, Sendable {
    /// The rule's id, `us-fl`.
    public let rule: String
    /// Where it holds: `US-FL`; nil for a rule applied by choice.
    public let jurisdiction: String?
    /// The zone whose clock disagrees; nil when the number may be anywhere.
    public let zone: String?
    /// What that clock shows.
    public let localTime: LocalTime?
    /// The first instant at which all agree; nil when there is none within a year, and a known place would help.
    public let next: Date?
}

extension QuietHoursRefusal: CustomStringConvertible {
    /// `quiet hours: us-fl, Fri 2026-11-20 21:14 in America/New_York; next 2026-11-21T13:00:00Z`.
    public var description: String {
        let place =
            if let zone, let localTime { "\(localTime.clock) in \(zone)" } else { "it may be in any time zone" }
        let end =
            next.map { "next \($0.formatted(.iso8601))" }
            ?? "no hour suits every zone it may be in; a known zone or state of the recipient would help"
        return "quiet hours: \(rule), \(place); \(end)"
    }
}
