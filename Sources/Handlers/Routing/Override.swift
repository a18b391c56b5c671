package import Foundation
package import Numbering

/// What an operator has put in force by hand: a closure or a temporary re-routing.
package struct Override: Hashable, Sendable, Codable {
    /// What rules call it, as in `closed-by: emergency`; the name of opening hours closes those.
    package let name: String
    /// Why, in the operator's words.
    package let reason: String
    /// Who set it.
    package let author: String
    /// From when it holds.
    package let since: Date
    /// The called number it is for; nil for all.
    package let number: PhoneNumber?
    /// Where calls go instead of their plan; empty when it only closes.
    package let to: [DialTarget]
    /// The instant it ends by itself; nil until it is cleared.
    package let until: Date?

    /// Puts an override together.
    package init(
        name: String,
        reason: String,
        author: String,
        since: Date,
        number: PhoneNumber? = nil,
        to: [DialTarget] = [],
        until: Date? = nil
    ) {
        self.name = name
        self.reason = reason
        self.author = author
        self.since = since
        self.number = number
        self.to = to
        self.until = until
    }

    /// Whether it counts for a call to that party at that instant.
    package func isInForce(for called: Party, at now: Date) -> Bool {
        guard isInForce(at: now) else { return false }
        guard let number else { return true }
        return called.phoneNumber == number
    }

    /// Whether it counts at that instant, for whatever number.
    package func isInForce(at now: Date) -> Bool { now >= since && (until.map { now < $0 } ?? true) }

    /// What traces say about it: reason, author, since, until, number and targets.
    var facts: [String: String] {
        var facts = ["reason": reason, "by": author, "since": since.formatted(.iso8601)]
        if let until { facts["until"] = until.formatted(.iso8601) }
        if let number { facts["number"] = number.e164 }
        if !to.isEmpty { facts["to"] = to.map(\.description).joined(separator: ", ") }
        return facts
    }
}
