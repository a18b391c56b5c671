package import Foundation
package import GRDB
import TelnyxEvents

/// Remembers what was answered under an `Idempotency-Key`, on disk, for a day.
package struct IdempotencyLog: Sendable {
    /// What a key says about a request.
    enum Standing: Hashable, Sendable {
        /// Not seen, or begun by a process that never answered: do it. What is done twice under one key is done once.
        case new
        /// Answered before.
        case answered(APIAnswer)
        /// Another request came under this key.
        case other
        /// The same request is being worked on.
        case underWay
    }

    /// How long an answer is remembered.
    package static let memory: TimeInterval = 86_400
    /// A request without an answer for so long was given up by its process.
    static let longestWork: TimeInterval = 60

    private let writer: any DatabaseWriter

    /// Writes into that database.
    package init(writer: any DatabaseWriter) { self.writer = writer }

    /// Notes the beginning of a request, given by bytes that tell it from every other, and forgets old ones.
    func begin(_ key: String, request: Data, at now: Date) async throws -> Standing {
        try await writer.write { db in
            let forgotten = now.addingTimeInterval(-Self.memory).unixMicroseconds
            try db.cachedStatement(sql: "DELETE FROM api_requests WHERE begun_at < ?").execute(arguments: [forgotten])
            let sql = "SELECT request, begun_at, status, answer FROM api_requests WHERE key = ?"
            if let row = try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [key]) {
                guard row["request"] as Data == request else { return .other }
                if let status = row["status"] as Int? {
                    return .answered(APIAnswer(status: status, body: row["answer"]))
                }
                let begun = row["begun_at"] as Int64
                if begun > now.addingTimeInterval(-Self.longestWork).unixMicroseconds { return .underWay }
            }
            try db.cachedStatement(
                sql: """
                    INSERT INTO api_requests (key, request, begun_at) VALUES (?, ?, ?)
                    ON CONFLICT (key) DO UPDATE SET begun_at = excluded.begun_at
                    """
            ).execute(arguments: [key, request, now.unixMicroseconds])
            return .new
        }
    }

    /// Forgets answers that mention a text; answers how many.
    package static func erase(mentioning text: String, in db: Database) throws -> Int {
        try db.execute(
            sql: "DELETE FROM api_requests WHERE instr(CAST(answer AS TEXT), ?) > 0",
            arguments: [text]
        )
        return db.changesCount
    }

    /// Notes the answer; a repetition gets the same.
    func end(_ key: String, with answer: APIAnswer) async throws {
        try await writer.write { db in
            try db.cachedStatement(sql: "UPDATE api_requests SET status = ?, answer = ? WHERE key = ?")
                .execute(arguments: [answer.status, answer.body, key])
        }
    }

    /// Forgets a request that came to nothing, so that it may be tried again.
    func abandon(_ key: String) async throws {
        try await writer.write { db in
            try db.cachedStatement(sql: "DELETE FROM api_requests WHERE key = ? AND status IS NULL")
                .execute(arguments: [key])
        }
    }
}
