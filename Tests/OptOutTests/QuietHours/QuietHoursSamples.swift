import Foundation
import Numbering
import OptOut
import Testing

/// What the tests of quiet hours share.
enum Quiet {
    /// The rule table with one French holiday.
    static let hours = QuietHours(isHoliday: { $0 == "fr" && $1.description == "2026-07-14" })

    static func number(_ text: String) throws -> PhoneNumber { try #require(PhoneNumber(e164: text)) }

    static func instant(_ text: String) throws -> Date { try Date(text, strategy: .iso8601) }

    static func whereabouts(_ zones: [String], _ jurisdictions: [String]) throws -> Whereabouts {
        Whereabouts(zones: try zones.map { try TimeZoneRules(named: $0) }, jurisdictions: jurisdictions)
    }

    /// The refusal, or a failed test.
    static func refusal(_ answer: QuietHoursAnswer) throws -> QuietHoursRefusal {
        guard case .refused(let refusal) = answer else { throw NotRefused() }
        return refusal
    }

    struct NotRefused: Error {}
}
