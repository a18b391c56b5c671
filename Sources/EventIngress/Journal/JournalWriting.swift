import Crypto
import Foundation
import GRDB
import Numbering
import TelnyxEvents

/// The statements that write one event down.
enum JournalWriting {
    // The event is its conversation's head when no other is.
    static let insertEvent = """
        INSERT INTO journal (id, type, family, conversation, counterparty, format, occurredAt, receivedAt, state, head, dueAt)
        SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 'pending', isFree, CASE WHEN isFree THEN ?8 END
        FROM (SELECT NOT EXISTS (SELECT 1 FROM journal WHERE conversation = ?4 AND head = 1) AS isFree)
        WHERE TRUE
        ON CONFLICT (id) DO NOTHING
        """
    private static let insertAnswer = "INSERT INTO journalAnswers (seq, result, note) VALUES (?, ?, ?)"
    private static let insertBody = "INSERT INTO journalBodies (seq, body) VALUES (?, ?)"
    static let storedBody = """
        SELECT body FROM journal JOIN journalBodies USING (seq) WHERE id = ?
        """
    // An id that is reused again and again must not fill the disk: the first few bodies tell the story.
    private static let insertConflict = """
        INSERT INTO journalConflicts (event, digest, receivedAt, body)
        SELECT ?1, ?2, ?3, ?4 WHERE (SELECT count(*) FROM journalConflicts WHERE event = ?1) < 8
        ON CONFLICT DO NOTHING
        """

    /// Writes one event down inside the caller's transaction.
    ///
    /// A row the schema refuses is this event's failure alone; whatever else is thrown has spoiled the transaction.
    static func record(_ event: NewEvent, in db: Database) throws -> Result<Recorded, JournalError> {
        let envelope = event.envelope
        do {
            try db.cachedStatement(sql: insertEvent).execute(arguments: [
                envelope.id.rawValue, envelope.type, envelope.family.rawValue, envelope.conversation.rawValue,
                envelope.counterparty?.e164, envelope.format.rawValue, envelope.occurredAt?.unixMicroseconds,
                event.receivedAt.unixMicroseconds,
            ])
        } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
            return .failure(.notDurable(reason: String(describing: error)))
        }
        guard db.changesCount == 1 else { return .success(try recordAgain(event, in: db)) }
        let seq = db.lastInsertedRowID
        try db.cachedStatement(sql: insertBody).execute(arguments: [seq, envelope.body])
        if let answer = event.answer {
            try db.cachedStatement(sql: insertAnswer).execute(arguments: [seq, answer.result.rawValue, answer.note?()])
        }
        return .success(.new)
    }

    private static func recordAgain(_ event: NewEvent, in db: Database) throws -> Recorded {
        let id = event.envelope.id.rawValue
        let body = event.envelope.body
        let stored = try Data.fetchOne(db.cachedStatement(sql: storedBody), arguments: [id])
        if let stored, SameEvent.says(stored, theSameAs: body) { return .duplicate }
        try db.cachedStatement(sql: insertConflict).execute(arguments: [
            id, SHA256.hash(data: body).hexadecimal, event.receivedAt.unixMicroseconds, body,
        ])
        return .conflict
    }
}
