package import EventIngress
import Foundation
import Numbering
import TelnyxEvents

/// An event as lists print it with `--json`.
package struct EventLine: Encodable {
    let id: String
    let type: String
    let family: EventFamily
    let state: String
    let attempts: Int
    let receivedAt: Date
    let occurredAt: Date?
    let lastError: String?
    let conflicts: Int?
    let party: String?

    /// The line of an entry.
    package init(_ entry: JournalEntry) {
        id = entry.id.rawValue
        type = entry.type
        family = entry.family
        state = entry.state.rawValue
        attempts = entry.attempts
        receivedAt = entry.receivedAt
        occurredAt = entry.occurredAt
        lastError = entry.lastError
        conflicts = entry.conflicts > 0 ? entry.conflicts : nil
        party = entry.counterparty?.masked
    }

    private enum CodingKeys: String, CodingKey {
        case id, type, family, state, attempts, receivedAt, occurredAt, lastError, conflicts, party
    }

    /// Writes the members; `lastError` is null, not absent, when there was none.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
        try container.encode(type, forKey: .type)
        try container.encode(family, forKey: .family)
        try container.encode(state, forKey: .state)
        try container.encode(attempts, forKey: .attempts)
        try container.encode(receivedAt, forKey: .receivedAt)
        try container.encodeIfPresent(occurredAt, forKey: .occurredAt)
        try container.encode(lastError, forKey: .lastError)
        try container.encodeIfPresent(conflicts, forKey: .conflicts)
        try container.encodeIfPresent(party, forKey: .party)
    }
}
