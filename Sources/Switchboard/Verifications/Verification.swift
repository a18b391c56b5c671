import Foundation
import GRDB
import Numbering
import TelnyxEvents

/// One verification as it stands.
struct Verification: Hashable, Sendable {
    /// How far it has come.
    enum State: String, Hashable, Sendable, Codable {
        /// A code is on its way and may be checked.
        case pending
        /// The right code was given.
        case verified
        /// Too many wrong codes were given.
        case failed
        /// The code was not given in time.
        case expired
    }

    let id: String
    let number: String
    var state: State
    var hmac: Data
    var attempts: Int
    var sends: Int
    let createdAt: Date
    var sentAt: Date
    var expiresAt: Date

    /// The state at an instant: what is pending ends with its time.
    func state(at now: Date) -> State { state == .pending && now >= expiresAt ? .expired : state }
}

extension Verification: FetchableRecord {
    init(row: Row) throws {
        guard let state = State(rawValue: row["state"]) else {
            throw DatabaseError(message: "verification \(row["id"] as String) is not readable")
        }
        id = row["id"]
        number = row["number"]
        self.state = state
        hmac = row["hmac"]
        attempts = row["attempts"]
        sends = row["sends"]
        createdAt = Date(unixMicroseconds: row["created_at"])
        sentAt = Date(unixMicroseconds: row["sent_at"])
        expiresAt = Date(unixMicroseconds: row["expires_at"])
    }

    static func fetch(_ id: String, in db: Database) throws -> Verification? {
        try fetchOne(db.cachedStatement(sql: "SELECT * FROM verifications WHERE id = ?"), arguments: [id])
    }

    /// Forgets the codes of a number, and that texts with codes went to it; answers how many rows that were.
    static func erase(_ number: PhoneNumber, in db: Database) throws -> Int {
        try db.execute(sql: "DELETE FROM verifications WHERE number = ?", arguments: [number.e164])
        let codes = db.changesCount
        try db.execute(sql: "DELETE FROM verification_sends WHERE number = ?", arguments: [number.e164])
        return codes + db.changesCount
    }

    /// Writes the row as it is now, whether it was there or not.
    func store(in db: Database) throws {
        try db.cachedStatement(
            sql: """
                INSERT INTO verifications (id, number, state, hmac, attempts, sends, created_at, sent_at, expires_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET state = excluded.state, hmac = excluded.hmac,
                    attempts = excluded.attempts, sends = excluded.sends, sent_at = excluded.sent_at,
                    expires_at = excluded.expires_at
                """
        ).execute(arguments: [
            id, number, state.rawValue, hmac, attempts, sends, createdAt.unixMicroseconds, sentAt.unixMicroseconds,
            expiresAt.unixMicroseconds,
        ])
    }
}
