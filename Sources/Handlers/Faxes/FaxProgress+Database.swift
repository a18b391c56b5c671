package import Foundation
package import GRDB
import Numbering
import TelnyxEvents

extension FaxProgress {
    /// Writes down what an event says; an event that comes late takes nothing back.
    static func note(_ event: FaxEvent, receivedAt: Date, in db: Database) throws {
        guard let id = event.id, let state = State(event) else { return }
        let at = (event.envelope.occurredAt ?? receivedAt).unixMicroseconds
        try db.cachedStatement(
            sql: """
                INSERT INTO faxProgress
                    (fax, direction, state, rank, sender, recipient, pages, failure, isPartial, startedAt, updatedAt)
                VALUES (:fax, :direction, :state, :rank, :from, :to, :pages, :failure, :isPartial, :at, :at)
                ON CONFLICT (fax) DO UPDATE SET
                    pages = coalesce(excluded.pages, pages),
                    isPartial = max(isPartial, excluded.isPartial),
                    startedAt = min(startedAt, excluded.startedAt),
                    failure = iif((excluded.rank, excluded.updatedAt) >= (rank, updatedAt), excluded.failure, failure),
                    state = iif((excluded.rank, excluded.updatedAt) >= (rank, updatedAt), excluded.state, state),
                    updatedAt = iif((excluded.rank, excluded.updatedAt) >= (rank, updatedAt),
                        excluded.updatedAt, updatedAt),
                    rank = max(rank, excluded.rank)
                """
        ).execute(arguments: [
            "fax": id.rawValue, "direction": direction(of: event, state), "state": state.rawValue, "rank": state.rank,
            "from": event.from.text, "to": event.to.text, "pages": event.pageCount,
            "failure": state == .failed ? event.failureReason ?? "none given" : nil,
            "isPartial": event.isPartial == true, "at": at,
        ])
    }

    /// How far a fax has come; nil when no event told.
    package static func of(_ id: String, in db: Database) throws -> FaxProgress? {
        let statement = try db.cachedStatement(sql: "SELECT * FROM faxProgress WHERE fax = ?")
        return try Row.fetchOne(statement, arguments: [id]).flatMap(FaxProgress.init(row:))
    }

    /// Every fax, newest first; of one direction, or involving one number, where they are named.
    package static func all(
        direction: String? = nil,
        party: String? = nil,
        since: Date? = nil,
        until: Date? = nil,
        in db: Database
    ) throws -> [FaxProgress] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT * FROM faxProgress
                WHERE (:direction IS NULL OR direction = :direction)
                    AND (:party IS NULL OR sender = :party OR recipient = :party)
                    AND (:since IS NULL OR startedAt >= :since) AND (:until IS NULL OR startedAt < :until)
                ORDER BY startedAt DESC, fax DESC
                """,
            arguments: [
                "direction": direction, "party": party, "since": since?.unixMicroseconds,
                "until": until?.unixMicroseconds,
            ]
        ).compactMap(FaxProgress.init(row:))
    }

    /// Deletes how far faxes came that were last heard of before an instant, the longest begun first, at most `limit`;
    /// answers how many.
    package static func prune(before end: Date, limit: Int, in db: Database) throws -> Int {
        try db.cachedStatement(
            sql: """
                DELETE FROM faxProgress WHERE fax IN (
                    SELECT fax FROM faxProgress WHERE startedAt < ?1 AND updatedAt < ?1 ORDER BY startedAt LIMIT ?2)
                """
        ).execute(arguments: [end.unixMicroseconds, limit])
        return db.changesCount
    }

    /// A failed fax may not say which way it went; only a sender's hanging up is certain to be inbound.
    private static func direction(of event: FaxEvent, _ state: State) -> String {
        if let said = event.direction?.rawValue { return said }
        switch state {
        case .receiving, .mediaProcessing, .received: return "inbound"
        case .failed: return event.failureReason?.hasPrefix("sender_") == true ? "inbound" : "outbound"
        case .queued, .mediaProcessed, .sending, .delivered: return "outbound"
        }
    }

    private init?(row: Row) {
        guard let state = State(rawValue: row["state"]) else { return nil }
        id = row["fax"]
        direction = row["direction"]
        self.state = state
        from = row["sender"]
        to = row["recipient"]
        pages = row["pages"]
        failure = row["failure"]
        isPartial = row["isPartial"]
        startedAt = Date(unixMicroseconds: row["startedAt"])
        updatedAt = Date(unixMicroseconds: row["updatedAt"])
    }
}

extension FaxProgress.State {
    /// Where an event says the fax stands; nil for events of other kinds.
    fileprivate init?(_ event: FaxEvent) {
        switch event.kind {
        case .queued: self = .queued
        case .mediaProcessed: self = .mediaProcessed
        case .sendingStarted: self = .sending
        case .delivered: self = .delivered
        case .failed: self = .failed
        case .receivingStarted: self = .receiving
        case .mediaProcessingStarted: self = .mediaProcessing
        case .received: self = .received
        case .other: return nil
        }
    }
}
