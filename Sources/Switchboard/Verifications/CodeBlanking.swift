import Foundation
package import GRDB
package import TelnyxEvents

/// Takes one-time codes out of the events in which Telnyx repeats a text that was sent, before they are written down.
///
/// A text is known by its authentication code under the server's key, which is written in the transaction that puts the
/// text into the outbox. So it is found whatever comes first, the event or the answer to our request, however often the
/// event comes, and when no answer ever came.
package struct CodeBlanking: Sendable {
    /// How long a text is known: longer than Telnyx goes on handing an event over.
    static let memory: TimeInterval = 30 * 86_400

    private let codes: VerificationCodes

    /// Works under the key of the data directory; nil when there is none and none is needed, because codes are not sent.
    package init?(_ configuration: Configuration) throws {
        guard let codes = try VerificationCodes(configuration) else { return nil }
        self.codes = codes
    }

    /// The event without the codes in it; nil when it has none.
    package func blanked(_ envelope: EventEnvelope, in db: Database) throws -> EventEnvelope? {
        guard envelope.type.hasPrefix("message."), envelope.type != "message.received" else { return nil }
        return try envelope.blanking { try knows($0, in: db) }
    }

    private func knows(_ text: String, in db: Database) throws -> Bool {
        try Bool.fetchOne(
            db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM verification_texts WHERE hmac = ?)"),
            arguments: [codes.authentication(ofText: text)]
        ) ?? false
    }

    /// Makes a text known that is about to be sent, and forgets those of long ago.
    static func note(_ text: String, under codes: VerificationCodes, at now: Date, in db: Database) throws {
        try db.cachedStatement(sql: "DELETE FROM verification_texts WHERE sent_at < ?")
            .execute(arguments: [now.addingTimeInterval(-memory).unixMicroseconds])
        try db.cachedStatement(
            sql: """
                INSERT INTO verification_texts (hmac, sent_at) VALUES (?, ?)
                ON CONFLICT (hmac) DO UPDATE SET sent_at = max(sent_at, excluded.sent_at)
                """
        ).execute(arguments: [codes.authentication(ofText: text), now.unixMicroseconds])
    }
}
