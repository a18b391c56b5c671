import Foundation
import GRDB
import Numbering
import TelnyxEvents

/// A row of the journal with its body, as it is claimed.
struct JournalRow: FetchableRecord {
    let seq: Int64
    let attempts: Int
    let receivedAt: Date
    private let id: EventID
    private let type: String
    private let conversation: ConversationKey
    private let counterparty: PhoneNumber?
    private let format: BodyFormat
    private let occurredAt: Date?
    private let body: Data

    /// By position: it runs once per event, and names cost a search each.
    init(row: Row) throws {
        seq = row[0]
        id = try JournalRow.id(row[1])
        type = row[2]
        conversation = ConversationKey(rawValue: row[3])
        counterparty = (row[4] as String?).flatMap { PhoneNumber(e164: $0) }
        format = BodyFormat(rawValue: row[5]) ?? .json
        occurredAt = (row[6] as Int64?).map(Date.init(unixMicroseconds:))
        receivedAt = Date(unixMicroseconds: row[7])
        attempts = row[8]
        body = row[9]
    }

    /// What a handler gets; the claim has counted one attempt more than the row said.
    func claimed(family: EventFamily) -> ClaimedEvent {
        let envelope = EventEnvelope(
            stored: id,
            type: type,
            family: family,
            conversation: conversation,
            counterparty: counterparty,
            occurredAt: occurredAt,
            format: format,
            body: body
        )
        return ClaimedEvent(envelope: envelope, attempt: attempts + 1, receivedAt: receivedAt)
    }

    /// The id of a row; the schema keeps it from being empty.
    static func id(_ text: String) throws -> EventID {
        guard let id = EventID(rawValue: text) else { throw JournalRowFault.unusableID }
        return id
    }
}

extension JournalRow {
    /// A row asked for by its id, which knows its family.
    struct Stored: FetchableRecord {
        static let columns =
            "seq, id, type, conversation, counterparty, format, occurredAt, receivedAt, attempts - 1, body, family"
        static let byID = "SELECT \(columns) FROM journal JOIN journalBodies USING (seq) WHERE id = ?"

        let seq: Int64
        /// As the last claim saw it; attempt 0 when there was none.
        let event: ClaimedEvent

        init(row: Row) throws {
            guard let family = EventFamily(rawValue: row[10]) else { throw JournalRowFault.unknownState }
            let stored = try JournalRow(row: row)
            seq = stored.seq
            event = stored.claimed(family: family)
        }
    }
}

/// A row that no journal of ours has written.
enum JournalRowFault: Error {
    case unusableID
    case unknownState
}
