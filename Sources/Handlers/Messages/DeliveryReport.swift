package import Foundation
package import OptOut
package import TelnyxEvents

/// What an event about a message of ours says: how far it got, and whether the recipient is blocked at Telnyx.
package struct DeliveryReport {
    /// Blocked by the recipient's STOP (Telnyx, list of messaging errors).
    static let stopBlock = "40300"

    private let event: MessageEvent
    private let arrival: Date

    /// Reads an event that was written down at an instant.
    package init(event: MessageEvent, arrival: Date) {
        self.event = event
        self.arrival = arrival
    }

    /// One line: the status of each recipient, the error codes, and whether a one-time code was kept out.
    package var summary: String {
        let statuses = event.to.compactMap { $0.status?.rawValue }
        let codes = event.errors.compactMap(\.code)
        let note = event.envelope.isBlanked ? ["the one-time code was not written down"] : []
        let words = statuses + codes.map { "error \($0)" } + note
        return words.isEmpty ? event.envelope.type : words.joined(separator: ", ")
    }

    /// An opt-out for each recipient of a message that a STOP has blocked: of the profile, else of the sender.
    package var entries: [ConsentEntry] {
        guard event.errors.contains(where: { $0.code == Self.stopBlock }) else { return [] }
        let sender = event.from?.text
        let profile = event.messagingProfileID?.rawValue
        let scope = profile.map(ConsentScope.profile) ?? sender.map(ConsentScope.sender) ?? .everything
        return event.to.compactMap(\.phoneNumber).map { number in
            ConsentEntry(
                event: event.envelope.id,
                number: number,
                kind: .optOut,
                scope: scope,
                source: .carrierError,
                sender: sender,
                profile: profile,
                words: "",
                rule: "telnyx.error.\(Self.stopBlock)",
                ruleVersion: "1",
                at: min(event.envelope.occurredAt ?? arrival, arrival),
                recordedAt: arrival
            )
        }
    }
}
