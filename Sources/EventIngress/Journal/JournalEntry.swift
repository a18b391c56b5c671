package import Foundation
package import GRDB
package import Numbering
package import TelnyxEvents

/// One event as listings show it: everything but its body.
package struct JournalEntry: Hashable, Sendable {
    /// Its place in the order of arrival; `tail` goes on after it.
    package let position: Int64
    /// The event's id.
    package let id: EventID
    /// The event's type, for example `message.received` or `texml.voice`.
    package let type: String
    /// The feed it belongs to.
    package let family: EventFamily
    /// What it is handled in order with.
    package let conversation: ConversationKey
    /// Where it stands.
    package let state: EventState
    /// How often it was claimed.
    package let attempts: Int
    /// When we accepted it.
    package let receivedAt: Date
    /// When it happened, by Telnyx's clock.
    package let occurredAt: Date?
    /// When it may be claimed next; nil when it is claimed, settled, or behind another event of its conversation.
    package let dueAt: Date?
    /// When it became done or dead.
    package let settledAt: Date?
    /// Why it failed last or was discarded.
    package let lastError: String?
    /// How many other bodies came under its id.
    package let conflicts: Int
    /// The number of the other side, if there is one.
    package let counterparty: PhoneNumber?
}

extension JournalEntry: FetchableRecord {
    static let columns = """
        seq, id, type, family, conversation, state, attempts, receivedAt, occurredAt, dueAt, settledAt, lastError,
        (SELECT count(*) FROM journalConflicts WHERE event = journal.id), counterparty
        """

    /// Reads a row of `columns`.
    package init(row: Row) throws {
        guard let family = EventFamily(rawValue: row[3]), let state = EventState(rawValue: row[5]) else {
            throw JournalRowFault.unknownState
        }
        position = row[0]
        id = try JournalRow.id(row[1])
        type = row[2]
        self.family = family
        conversation = ConversationKey(rawValue: row[4])
        self.state = state
        attempts = row[6]
        receivedAt = Date(unixMicroseconds: row[7])
        occurredAt = (row[8] as Int64?).map(Date.init(unixMicroseconds:))
        dueAt = (row[9] as Int64?).map(Date.init(unixMicroseconds:))
        settledAt = (row[10] as Int64?).map(Date.init(unixMicroseconds:))
        lastError = row[11]
        conflicts = row[12]
        counterparty = (row[13] as String?).flatMap { PhoneNumber(e164: $0) }
    }
}
