package import Foundation
package import GRDB
package import Numbering
import TelnyxEvents

/// What became of every message that left: carrier, parts, cost, error, for each recipient.
package enum DeliveryLog {
    /// Writes down what an event says about the message it is of; events of other kinds, and those without an id, change
    /// nothing.
    static func record(_ event: MessageEvent, at now: Date, in db: Database) throws {
        guard let rank = rank(of: event), let message = event.id?.rawValue else { return }
        for (index, recipient) in event.to.enumerated() {
            // Without a number, a name or an agent there is nobody to tell apart.
            guard let number = recipient.text ?? recipient.agentID else { continue }
            let error = event.errors.first
            // A message costs once, whoever gets it.
            let cost = index == 0 ? event.cost : nil
            try db.cachedStatement(sql: upsert).execute(arguments: [
                message, number, event.from?.text ?? event.from?.agentID, event.messagingProfileID?.rawValue,
                event.type?.rawValue, recipient.carrier, recipient.lineType, recipient.status?.rawValue ?? "unknown",
                rank, error?.code, error?.title, index == 0 ? event.partCount : 0, nano(cost?.amount), cost?.currency,
                event.sentAt?.unixMicroseconds, rank == 2 ? event.completedAt?.unixMicroseconds : nil,
                now.unixMicroseconds,
            ])
        }
    }

    /// Forgets how far messages got that nothing was heard of since an instant; answers how many rows that were.
    package static func prune(before end: Date, limit: Int, in db: Database) throws -> Int {
        try db.cachedStatement(
            sql: """
                DELETE FROM deliveries WHERE (message, number) IN (
                    SELECT message, number FROM deliveries WHERE updatedAt < ? ORDER BY updatedAt LIMIT ?)
                """
        ).execute(arguments: [end.unixMicroseconds, limit])
        return db.changesCount
    }

    /// Forgets what is known of messages to a number; answers how many rows that were.
    package static func erase(_ number: PhoneNumber, in db: Database) throws -> Int {
        try db.execute(sql: "DELETE FROM deliveries WHERE number = ?", arguments: [number.e164])
        return db.changesCount
    }

    /// How many messages got how far, by sender, carrier and currency; `from` is included, `to` is not.
    package static func report(from: Date? = nil, to: Date? = nil, in db: Database) throws -> [DeliveryReportLine] {
        let arguments: StatementArguments = [
            (from ?? .distantPast).unixMicroseconds, (to ?? .distantFuture).unixMicroseconds,
        ]
        let errors = try Row.fetchAll(db, sql: errorsSQL, arguments: arguments)
        var codes: [DeliveryReportLine.Key: [String: Int]] = [:]
        for row in errors { codes[DeliveryReportLine.Key(row: row), default: [:]][row["errorCode"]] = row["messages"] }
        return try Row.fetchAll(db, sql: reportSQL, arguments: arguments).map { row in
            DeliveryReportLine(row: row, errors: codes[DeliveryReportLine.Key(row: row)] ?? [:])
        }
    }

    /// What is known of messages, newest first; those to `number` alone when it is given.
    package static func deliveries(to number: String? = nil, limit: Int? = nil, in db: Database) throws -> [Delivered] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT * FROM deliveries WHERE ?1 IS NULL OR number = ?1 ORDER BY updatedAt DESC, message LIMIT ?2
                """,
            arguments: [number, limit ?? -1]
        ).map(Delivered.init(row:))
    }

    private static func rank(of event: MessageEvent) -> Int? {
        guard event.direction != .known(.inbound) else { return nil }
        switch event.kind {
        case .sent: return 1
        case .finalized: return 2
        case .read: return 3
        case .received, .linkClicked, .spendLimitReached, .whatsApp, .other: return nil
        }
    }

    /// Decimal text in billionths; nil when it is none.
    private static func nano(_ amount: String?) -> Int64? {
        guard let amount, let decimal = Decimal(string: amount, locale: Locale(identifier: "en_US_POSIX")) else {
            return nil
        }
        return NSDecimalNumber(decimal: decimal * 1_000_000_000).int64Value
    }

    private static let upsert = """
        INSERT INTO deliveries (message, number, sender, profile, type, carrier, lineType, status, rank, errorCode,
            errorTitle, parts, costNano, currency, sentAt, settledAt, updatedAt)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (message, number) DO UPDATE SET
            sender = coalesce(excluded.sender, sender), profile = coalesce(excluded.profile, profile),
            type = coalesce(excluded.type, type), carrier = coalesce(excluded.carrier, carrier),
            lineType = coalesce(excluded.lineType, lineType),
            status = iif(excluded.rank >= rank, excluded.status, status),
            errorCode = iif(excluded.rank >= rank, excluded.errorCode, errorCode),
            errorTitle = iif(excluded.rank >= rank, excluded.errorTitle, errorTitle),
            parts = coalesce(iif(excluded.rank >= rank, excluded.parts, parts), parts, excluded.parts),
            costNano = coalesce(iif(excluded.rank >= rank, excluded.costNano, costNano), costNano, excluded.costNano),
            currency = coalesce(currency, excluded.currency), sentAt = coalesce(sentAt, excluded.sentAt),
            settledAt = coalesce(excluded.settledAt, settledAt), rank = max(rank, excluded.rank),
            updatedAt = excluded.updatedAt
        """

    private static let reportSQL = """
        SELECT sender, carrier, currency, count(*) AS messages,
            sum(status IN ('delivered', 'read')) AS delivered,
            sum(status IN ('delivery_failed', 'sending_failed', 'expired')) AS failed,
            sum(status = 'delivery_unconfirmed') AS unconfirmed,
            sum(status NOT IN ('delivered', 'read', 'delivery_failed', 'sending_failed', 'expired',
                'delivery_unconfirmed')) AS underway,
            sum(coalesce(parts, 0)) AS parts, sum(coalesce(costNano, 0)) AS costNano
        FROM deliveries WHERE updatedAt >= ? AND updatedAt < ?
        GROUP BY sender, carrier, currency ORDER BY sender, messages DESC, carrier, currency
        """
    private static let errorsSQL = """
        SELECT sender, carrier, currency, errorCode, count(*) AS messages FROM deliveries
        WHERE updatedAt >= ? AND updatedAt < ? AND errorCode IS NOT NULL
        GROUP BY sender, carrier, currency, errorCode
        """
}
